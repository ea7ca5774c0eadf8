import type * as events from '../events/fork';
import { type RulesOf, toRoom } from './share';

/** Who may know of what `events/fork` tells. */
export const rules: RulesOf<events.ExerciseForked | events.WhatIfBegan> = {
  // EX341: whoever is here has to know that this is a what-if.
  ExerciseForked: toRoom,
  WhatIfBegan: toRoom,
};
