import type * as events from '../events/debrief';
import { type RulesOf, toRoom } from './share';

/** Who may know of what `events/debrief` tells. */
export const rules: RulesOf<
  events.DebriefPlanned | events.DebriefOpened | events.DebriefStepOpened | events.ReflectionsShown
> = {
  // EX303
  DebriefPlanned: toRoom,
  // EX89
  DebriefOpened: toRoom,
  DebriefStepOpened: toRoom,
  ReflectionsShown: toRoom,
};
