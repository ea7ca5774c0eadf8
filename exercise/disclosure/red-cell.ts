import type { Channel } from '../channel';
import type * as events from '../events/red-cell';
import { isSeat, isStaff, isTechnician, type RulesOf, whole } from './share';

const toRedAndStaff = (_: unknown, channel: Channel) => whole(isStaff(channel) || channel === 'red');

/** Who plays the other side is said in the debrief, where they put the role down first. */
const ofRedSeat = ({ seat }: { seat: string }, channel: Channel) =>
  whole(
    isStaff(channel) ||
      isTechnician(channel) ||
      channel === 'red' ||
      channel === 'debrief' ||
      isSeat(channel, seat),
  );

/** Who may know of what `events/red-cell` tells. */
export const rules: RulesOf<
  | events.RedCellEnabled
  | events.RedCellDisbanded
  | events.RedSeatTaken
  | events.RedSeatLeft
  | events.RedMoveSuggested
  | events.RedMoveJudged
> = {
  // EX146
  RedCellEnabled: toRedAndStaff,
  RedCellDisbanded: toRedAndStaff,
  RedSeatTaken: ofRedSeat,
  RedSeatLeft: ofRedSeat,
  RedMoveSuggested: toRedAndStaff,
  RedMoveJudged: toRedAndStaff,
};
