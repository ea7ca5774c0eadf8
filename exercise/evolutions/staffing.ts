import type * as events from '../events/staffing';
import type { Evolution } from '../evolution';
import type { Seat, SeatRole, State } from '../state';
import { change } from './change';

function withRole(seats: State['seats'], id: string, role: SeatRole): State['seats'] {
  const seat: Seat | undefined = seats[id];
  return seat ? { ...seats, [id]: { ...seat, role } } : seats;
}

/** A seat's own channel knows one of the two. */
const leadChanged: Evolution<events.LeadChanged> = (state, { from, to }) => ({
  ...state,
  seats: withRole(withRole(state.seats, from, 'control'), to, 'lead'),
});

const staffInvited: Evolution<events.StaffInvited> = (state, event, at) => ({
  ...state,
  invites: [
    ...state.invites,
    {
      id: event.invite,
      role: event.role,
      uses: event.uses,
      by: event.by,
      madeAt: at,
      seats: [],
      revokedAt: null,
      tokenHash: event.secret?.tokenHash ?? '',
    },
  ],
});

const inviteRevoked: Evolution<events.InviteRevoked> = (state, event, at) => ({
  ...state,
  invites: change(
    state.invites,
    (invite) => invite.id === event.invite,
    (invite) => ({ ...invite, revokedAt: at }),
  ),
});

/** Of staff alone. How the lead changes hands, and how links for staff come and go. */
export const evolutions = {
  LeadChanged: leadChanged,
  StaffInvited: staffInvited,
  InviteRevoked: inviteRevoked,
};
