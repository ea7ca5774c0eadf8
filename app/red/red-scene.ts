import type { Seat, State } from '../../exercise/state';

/** What the screen of the red cell shows. */
export type RedScene = 'not-red' | 'emergency' | 'paused' | 'debrief' | 'stepped-out' | 'work';

/** What a seat sees on that screen now: safety first, then where the exercise is. */
export function redScene({ safety, clock, phase }: State, seat: Seat | undefined): RedScene {
  // The role is put down as the debrief begins, and an emergency may be declared then, too.
  if (safety.emergencySince !== null) return 'emergency';
  if (seat?.role !== 'red') return 'not-red';
  if (clock.pausedAt !== null) return 'paused';
  if (phase === 'ended' || phase === 'closed') return 'debrief';
  return seat.steppedOut ? 'stepped-out' : 'work';
}
