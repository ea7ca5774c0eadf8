import type { State } from '../../../exercise/state';
import type { Direction } from '../../../framework/situation-lines';
import type { LineHistory } from './situation-history';

/**
 * The rows on which a line is drawn, from the top: easing, then steady and mixed, which have no order between them, then
 * worsening. A place and never a number.
 */
export const levelOf: Record<Direction, 0 | 1 | 2> = { easing: 0, steady: 1, mixed: 1, worsening: 2 };

/** Where a line stands at the end of a move: as it was read in it, or as it stood before. */
export interface SituationStep {
  move: number;
  direction: Direction;
  /** Whether somebody read the line in this move; else it is shown as it stood. */
  isRead: boolean;
}

/** A line over the moves, from the first reading on; nothing is drawn before it. */
export function situationSteps({ readings }: LineHistory): SituationStep[] {
  let stands: Direction | null = null;
  return readings.flatMap(({ move, reading }): SituationStep[] => {
    stands = reading?.direction ?? stands;
    return stands ? [{ move, direction: stands, isRead: reading !== null }] : [];
  });
}

/** Whether any line was ever read in the moves that were played. */
export const isAnyRead = ({ readings }: Pick<State, 'readings'>): boolean =>
  readings.some(({ move }) => move > 0);
