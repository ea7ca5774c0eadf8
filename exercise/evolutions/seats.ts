import type * as events from '../events/seats';
import type { Evolution } from '../evolution';
import type { Seat, State } from '../state';
import { withNewcomer } from './first-read';

function withSeat(state: State, id: string, replace: (seat: Seat) => Seat): State {
  const seat = state.seats[id];
  return seat ? { ...state, seats: { ...state.seats, [id]: replace(seat) } } : state;
}

type Placed = Pick<Seat, 'name' | 'role' | 'team' | 'member'> & { seat: string };

const aSeat = ({ seat, name, role, team, member }: Placed): Seat => ({
  id: seat,
  name,
  role,
  team,
  member,
  hasReadRules: false,
  steppedOut: false,
  lastTakenOverAt: null,
  isWaiting: false,
  removed: false,
});

const seatTaken: Evolution<events.SeatTaken> = (state, event) => ({
  ...state,
  invites: state.invites.map((invite) =>
    invite.id === event.invite ? { ...invite, seats: [...invite.seats, event.seat] } : invite,
  ),
  seats: {
    ...state.seats,
    [event.seat]: {
      ...aSeat(event),
      isWaiting: event.waiting ?? false,
      ...(event.bot ? { bot: event.bot } : {}),
      // Nobody comes in as the lead but who opened: the others are handed the lead, or take it.
      ...(event.role === 'lead' && !event.bot ? { opener: true } : {}),
    },
  },
});

/** A team meets a latecomer here for the first time; staff and the person have known that somebody waits. */
const seatAdmitted: Evolution<events.SeatAdmitted> = (state, event) => {
  const { role, team, member } = event;
  const seat = state.seats[event.seat] ?? aSeat(event);
  return {
    ...state,
    seats: { ...state.seats, [event.seat]: { ...seat, role, team, member, isWaiting: false } },
  };
};

const memberInstructed: Evolution<events.MemberInstructed> = (state, event) => ({
  ...state,
  instructions: [
    ...state.instructions,
    {
      seat: event.seat,
      body: event.body,
      member: event.member,
      text: event.text,
      ...(event.translations ? { translations: event.translations } : {}),
    },
  ],
});

/** A team that somebody joins by a move may meet the person here for the first time. */
const seatMoved: Evolution<events.SeatMoved> = (state, event, at) => {
  const { seat: id, name, member } = event;
  const known = state.seats[id] ?? aSeat({ seat: id, name, role: 'player', team: null, member: null });
  const seat = { ...known, team: event.to, member };
  return {
    ...state,
    firstRead: withNewcomer(state, seat, at),
    seats: { ...state.seats, [id]: seat },
  };
};

const seatTakenOver: Evolution<events.SeatTakenOver> = (state, event, at) =>
  withSeat(state, event.seat, (seat) => ({ ...seat, lastTakenOverAt: at }));

const seatRemoved: Evolution<events.SeatRemoved> = (state, event) =>
  withSeat(state, event.seat, (seat) => ({ ...seat, removed: true, member: null }));

const rulesAcknowledged: Evolution<events.RulesAcknowledged> = (state, event) =>
  withSeat(state, event.seat, (seat) => ({ ...seat, hasReadRules: true }));

const steppedOut: Evolution<events.SteppedOut> = (state, event) =>
  withSeat(state, event.seat, (seat) => ({ ...seat, steppedOut: true }));

const steppedIn: Evolution<events.SteppedIn> = (state, event) =>
  withSeat(state, event.seat, (seat) => ({ ...seat, steppedOut: false }));

/** How people coming, moving, stepping out and going change the state. */
export const evolutions = {
  SeatTaken: seatTaken,
  MemberInstructed: memberInstructed,
  SeatAdmitted: seatAdmitted,
  SeatMoved: seatMoved,
  SeatTakenOver: seatTakenOver,
  SeatRemoved: seatRemoved,
  RulesAcknowledged: rulesAcknowledged,
  SteppedOut: steppedOut,
  SteppedIn: steppedIn,
};
