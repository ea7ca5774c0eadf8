import type * as events from '../events/debrief';
import { type RulesOf, toRoom } from './share';

/** Who may know of what `events/debrief` tells. */
export const rules: RulesOf<events.DebriefOpened | events.DebriefStepOpened | events.ReflectionsShown> = {
  // EX89
  DebriefOpened: toRoom,
  DebriefStepOpened: toRoom,
  ReflectionsShown: toRoom,
};
