import type { Sentence } from './sentence';
import type { State } from './state';

/** Whether an exercise is a what-if: a copy of another one that is played on from a moment. */
export const isWhatIf = ({ fork }: Pick<State, 'fork'>): boolean => fork !== null;

/** EX341: what every screen and export of a what-if says of it: of which exercise, and from which minute on; null for others. */
export function whatIfWords({ fork }: Pick<State, 'fork'>): Sentence | null {
  if (!fork) return null;
  const minute = Math.floor(fork.moment.exerciseTime / 60_000);
  return { key: 'whatIf.of', values: { title: fork.parent.title, minute } };
}
