import type * as events from '../events/injects';
import { isSeat, isStaff, type RulesOf, toRecipients, toStaff, whole } from './share';

/** Who may know of what `events/injects` tells. */
export const rules: RulesOf<
  | events.InjectGoingOut
  | events.ReleaseHeld
  | events.ReleaseTakenBack
  | events.InjectReleased
  | events.InjectRecalled
  | events.InjectSuperseded
  | events.InjectAcknowledged
> = {
  // EX84
  InjectGoingOut: toStaff,
  ReleaseHeld: toStaff,
  ReleaseTakenBack: toStaff,
  InjectReleased: (event, channel) =>
    isStaff(channel) || channel === 'debrief' ? 'whole' : toRecipients(event, channel),
  InjectRecalled: toRecipients,
  InjectSuperseded: toRecipients,
  InjectAcknowledged: (event, channel) => whole(isStaff(channel) || isSeat(channel, event.seat)),
};
