import type * as events from '../events/seats';
import type { Evolution } from '../evolution';
import type { Seat, State } from '../state';

function withSeat(state: State, id: string, replace: (seat: Seat) => Seat): State {
  const seat = state.seats[id];
  return seat ? { ...state, seats: { ...state.seats, [id]: replace(seat) } } : state;
}

const seatTaken: Evolution<events.SeatTaken> = (state, event) => ({
  ...state,
  seats: {
    ...state.seats,
    [event.seat]: {
      id: event.seat,
      name: event.name,
      role: event.role,
      team: event.team,
      member: event.member,
      hasReadRules: false,
      steppedOut: false,
      lastTakenOverAt: null,
      removed: false,
      ...(event.bot ? { bot: event.bot } : {}),
    },
  },
});

const memberInstructed: Evolution<events.MemberInstructed> = (state, event) => ({
  ...state,
  instructions: [
    ...state.instructions,
    { seat: event.seat, body: event.body, member: event.member, text: event.text },
  ],
});

/** A team that somebody joins by a move may meet the person here for the first time. */
const seatMoved: Evolution<events.SeatMoved> = (state, event) => {
  const known = state.seats[event.seat];
  const seat: Seat = known ?? {
    id: event.seat,
    name: event.name,
    role: 'player',
    team: null,
    member: null,
    hasReadRules: false,
    steppedOut: false,
    lastTakenOverAt: null,
    removed: false,
  };
  return {
    ...state,
    seats: { ...state.seats, [event.seat]: { ...seat, team: event.to, member: event.member } },
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
  SeatMoved: seatMoved,
  SeatTakenOver: seatTakenOver,
  SeatRemoved: seatRemoved,
  RulesAcknowledged: rulesAcknowledged,
  SteppedOut: steppedOut,
  SteppedIn: steppedIn,
};
