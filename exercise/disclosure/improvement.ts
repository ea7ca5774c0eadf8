import type * as events from '../events/improvement';
import { isStaff, type RulesOf, toStaff, whole } from './share';

/** What the group agreed is the room's that debriefs; staff see it too. */
const toDebrief = (_: unknown, channel: Parameters<typeof isStaff>[0]) =>
  whole(isStaff(channel) || channel === 'debrief');

/**
 * Who may know of what `events/improvement` tells. Findings are drafts of staff until the report is handed out. What was
 * left out of the papers, and what other people of the group once promised, is nobody else's.
 */
export const rules: RulesOf<
  | events.FindingWritten
  | events.FindingWithdrawn
  | events.ActionWritten
  | events.ActionWithdrawn
  | events.TextReviewed
  | events.ItemsCarried
  | events.CarriedItemAnswered
> = {
  // EX353
  FindingWritten: toStaff,
  FindingWithdrawn: toStaff,
  ActionWritten: toDebrief,
  ActionWithdrawn: toDebrief,
  // EX354, EX355
  TextReviewed: toStaff,
  ItemsCarried: toStaff,
  CarriedItemAnswered: toStaff,
};
