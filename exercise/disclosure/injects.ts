import type * as events from '../events/injects';
import { isSeat, isStaff, type RulesOf, toRecipients, toStaff, whole } from './share';

/** To those who had it without the addresses, to staff with who did it. */
const wholeToStaff: typeof toRecipients = (event, channel) =>
  isStaff(channel) ? 'whole' : toRecipients(event, channel);

/** Who may know of what `events/injects` tells. */
export const rules: RulesOf<
  | events.InjectGoingOut
  | events.ReleaseHeld
  | events.ReleaseTakenBack
  | events.InjectReleased
  | events.InjectRecalled
  | events.InjectSuperseded
  | events.ReleasedInjectEdited
  | events.InjectLeaked
  | events.InjectAcknowledged
> = {
  // EX84
  InjectGoingOut: toStaff,
  ReleaseHeld: toStaff,
  ReleaseTakenBack: toStaff,
  InjectReleased: (event, channel) =>
    isStaff(channel) || channel === 'debrief' ? 'whole' : toRecipients(event, channel),
  InjectRecalled: wholeToStaff,
  InjectSuperseded: toRecipients,
  // EX111
  ReleasedInjectEdited: wholeToStaff,
  // EX112
  InjectLeaked: (event, channel) =>
    isStaff(channel) || channel === 'debrief' ? 'whole' : toRecipients(event, channel),
  InjectAcknowledged: (event, channel) => whole(isStaff(channel) || isSeat(channel, event.seat)),
};
