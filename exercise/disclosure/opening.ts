import type * as events from '../events/opening';
import { isRoom, isStaff, isTeam, open, type RulesOf, toRoom, whole } from './share';

/** Who may know of what `events/opening` tells. */
export const rules: RulesOf<
  | events.ExerciseOpened
  | events.TeamBriefed
  | events.ExerciseStarted
  | events.ExerciseEnded
  | events.ExerciseClosed
> = {
  // EX81. The debrief never shows the script: what was not released stays unreleased.
  ExerciseOpened: (_, channel) =>
    isStaff(channel) ? 'whole' : open(isRoom(channel) || channel === 'debrief'),
  // Staff have every brief from the opening.
  TeamBriefed: (event, channel) => whole(channel === 'debrief' || isTeam(channel, event.brief.team)),
  ExerciseStarted: toRoom,
  ExerciseEnded: toRoom,
  ExerciseClosed: toRoom,
};
