import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';

/** How long play lasted, in milliseconds without pauses; null while it goes on. */
export function playLength({ clock }: State): number | null {
  return clock.startedAt === null || clock.endedAt === null ? null : exerciseTime(clock, clock.endedAt);
}
