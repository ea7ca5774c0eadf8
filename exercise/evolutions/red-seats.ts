import type * as events from '../events/red-cell';
import type { Evolution } from '../evolution';
import type { Seat } from '../state';

/** The red cell and the debrief meet the person here for the first time; others know an observer. */
const redSeatTaken: Evolution<events.RedSeatTaken> = (state, event) => {
  const seat: Seat = state.seats[event.seat] ?? {
    id: event.seat,
    name: event.name,
    role: 'red',
    team: null,
    member: null,
    hasReadRules: false,
    steppedOut: false,
    lastTakenOverAt: null,
    isWaiting: false,
    removed: false,
  };
  return { ...state, seats: { ...state.seats, [event.seat]: { ...seat, role: 'red' } } };
};

const redSeatLeft: Evolution<events.RedSeatLeft> = (state, event) => {
  const seat = state.seats[event.seat];
  return seat ? { ...state, seats: { ...state.seats, [event.seat]: { ...seat, role: 'observer' } } } : state;
};

/** How taking up and putting down the role of the other side changes the state. */
export const evolutions = { RedSeatTaken: redSeatTaken, RedSeatLeft: redSeatLeft };
