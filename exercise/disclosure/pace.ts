import type * as events from '../events/pace';
import { isRoom, isTeam, open, type RulesOf, toRoom, whole } from './share';

/** Who may know of what `events/pace` tells. */
export const rules: RulesOf<
  | events.StepOpened
  | events.StepExtended
  | events.ExercisePaused
  | events.ExerciseResumed
  | events.PicksClosed
> = {
  // EX83
  StepOpened: toRoom,
  StepExtended: toRoom,
  ExercisePaused: (_, channel) =>
    channel === 'lead' ? 'whole' : open(isRoom(channel) || channel === 'debrief'),
  ExerciseResumed: toRoom,
  PicksClosed: (event, channel) => whole(isTeam(channel, event.team)),
};
