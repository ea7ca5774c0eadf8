import type { State } from '../../exercise/state';

/** The moves that people can have said how they were, in order: those whose reveal was opened. */
export function pulsedMoves({ stepsOpened }: Pick<State, 'stepsOpened'>): number[] {
  return [...new Set(stepsOpened.flatMap(({ move, step }) => (step === 'reveal' ? [move] : [])))];
}
