import type { Rejection } from '../decision';
import { type State, seatOf } from '../state';

/**
 * EX340: the lead of an exercise makes a what-if of it, and only when play is over: before, it would be a way to look at what
 * is still to come. Null when the seat may. A seat that is not there is answered like one that is not allowed.
 */
export function whyNotFork(state: State, seatId: string): Rejection | null {
  const seat = seatOf(state, seatId);
  if (seat?.role !== 'lead' || seat.removed) return { code: 'NotAllowed' };
  return state.phase === 'ended' || state.phase === 'closed' ? null : { code: 'NotEnded' };
}
