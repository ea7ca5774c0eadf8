import type * as events from '../events/staffing';
import { isSeat, isStaff, isTechnician, open, type RulesOf, toStaff, whole } from './share';

/** Who may know of what `events/staffing` tells. */
export const rules: RulesOf<events.LeadChanged | events.StaffInvited | events.InviteRevoked> = {
  // EX132. Players, observers and the screen know no seat of staff, so there is nothing to tell them.
  LeadChanged: (event, channel) =>
    whole(
      isStaff(channel) || isTechnician(channel) || isSeat(channel, event.from) || isSeat(channel, event.to),
    ),
  // EX133
  StaffInvited: (_, channel) => open(isStaff(channel)),
  InviteRevoked: toStaff,
};
