import type { EventOf, Happened } from '../../event';
import type { Seat, State } from '../../state';
import type { Audience } from './audience';

/** A seat as others see it: without what only the person, the lead or staff may know. */
function outside({ id, name, role, team, member, removed, bot }: Seat): Seat {
  return {
    id,
    name,
    role,
    team,
    member,
    hasReadRules: false,
    steppedOut: false,
    lastTakenOverAt: null,
    isWaiting: false,
    removed,
    ...(bot ? { bot } : {}),
  };
}

function asStaffSees(seat: Seat, to: Audience): Seat {
  return {
    ...outside(seat),
    hasReadRules: seat.hasReadRules,
    steppedOut: to.isLead && seat.steppedOut,
    lastTakenOverAt: to.mayTakeOver ? seat.lastTakenOverAt : null,
    isWaiting: seat.isWaiting,
    ...(seat.opener ? { opener: seat.opener } : {}),
  };
}

type Left = EventOf<'SeatMoved'> | EventOf<'SeatRemoved'>;

/** Everybody who ever left a team, a body or the exercise, in order. */
function leavings(history: Happened[]): Left[] {
  return history.flatMap(({ event }) =>
    event.type === 'SeatMoved' || event.type === 'SeatRemoved' ? [event] : [],
  );
}

/** A team remembers whoever left it as they left: where they went, and nothing of what came after. */
function asTeamSees(seat: Seat, team: string, history: Left[]): Seat | null {
  if (seat.team === team) return outside(seat);
  const left = history.findLast(
    (event) => event.type === 'SeatMoved' && event.seat === seat.id && event.from === team,
  );
  return left?.type === 'SeatMoved'
    ? { ...outside(seat), team: left.to, member: left.member, removed: false }
    : null;
}

/** A body remembers whoever held one of its members as they gave it up: moved, or removed from the exercise. */
function asBodySees(seat: Seat, body: string, history: Left[]): Seat | null {
  if (seat.member?.body === body) return outside(seat);
  const left = history.findLast(
    (event) =>
      event.seat === seat.id && (event.type === 'SeatMoved' ? event.leaves : event.member)?.body === body,
  );
  if (!left) return null;
  return left.type === 'SeatMoved'
    ? { ...outside(seat), team: left.to, member: left.member, removed: false }
    : { ...outside(seat), team: left.team, member: null, removed: true };
}

/** Whoever ever played the other side is known to the red cell and in the debrief; that they left the room is not told there. */
function hasBeenRed(seat: Seat, history: Happened[]): boolean {
  return history.some(({ event }) => event.type === 'RedSeatTaken' && event.seat === seat.id);
}

function seen(seat: Seat, to: Audience, history: Left[], all: Happened[]): Seat | null {
  if (to.seat !== null) return seat.id === to.seat ? seat : null;
  if (to.isStaff || to.isTechnician) return asStaffSees(seat, to);
  if (to.team !== null) return asTeamSees(seat, to.team, history);
  if (to.body !== null) return asBodySees(seat, to.body, history);
  if ((to.isRed || to.isDebrief) && hasBeenRed(seat, all)) return { ...outside(seat), removed: false };
  if (to.isRed || to.watched !== null) return null;
  // Screen, observers and the debrief know who plays; who runs, watches, rates or waits for a place is not theirs.
  return seat.role === 'player' && !seat.isWaiting ? outside(seat) : null;
}

/** The people whom an audience knows. */
export function visibleSeats(state: State, to: Audience, history: Happened[]): State['seats'] {
  const left = leavings(history);
  const known = Object.values(state.seats).flatMap((seat) => seen(seat, to, left, history) ?? []);
  return Object.fromEntries(known.map((seat) => [seat.id, seat]));
}
