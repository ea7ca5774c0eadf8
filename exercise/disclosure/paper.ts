import type * as events from '../events/paper';
import { type RulesOf, toStaff } from './share';

/** Who may know of what `events/paper` tells. */
export const rules: RulesOf<events.PaperModeSet> = {
  // EX209. What was typed in is told to whom it would be told anyway.
  PaperModeSet: toStaff,
};
