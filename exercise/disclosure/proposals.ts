import type { Channel } from '../channel';
import type * as events from '../events/proposals';
import { isBody, isStaff, type RulesOf, type Share, whole } from './share';

/** EX87: what is asked of a text stays in the body and with staff until the debrief, as the text does. */
const toBody = (event: { body: string }, channel: Channel): Share =>
  whole(isStaff(channel) || channel === 'debrief' || isBody(channel, event.body));

/** Who may know of what `events/proposals` tells. */
export const rules: RulesOf<
  events.ProposalSponsored | events.AmendmentTabled | events.AmendmentSettled | events.SeatArgued
> = {
  ProposalSponsored: toBody,
  AmendmentTabled: toBody,
  AmendmentSettled: toBody,
  // EX239: who typed it the debrief is not told, as with messages.
  SeatArgued: (event, channel) => (channel === 'debrief' ? 'open' : toBody(event, channel)),
};
