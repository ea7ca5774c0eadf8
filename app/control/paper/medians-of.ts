import { type CounterMoveId, counterMoveIds } from '../../../framework/counter-moves';

/** A column of the table as it is typed: a cell for each counter-move, and one for the number of slips. */
export interface TypedForecast {
  cells: Partial<Record<CounterMoveId, string>>;
  slips: string;
}

/** Before anything is typed. */
export const noForecast: TypedForecast = { cells: {}, slips: '' };

/** What a column says: nothing yet, something that is no number, or medians with how many slips they are of. */
export type ReadForecast =
  | { kind: 'empty' }
  | { kind: 'wrong' }
  | { kind: 'whole'; medians: Partial<Record<CounterMoveId, number>>; slips: number | null };

/** A median as it is typed: 0 to 100, a half at most, with a point or a comma. Null when it is none. */
export function medianOf(typed: string): number | null {
  const words = typed.trim().replace(',', '.');
  if (!/^\d{1,3}(\.[05])?$/u.test(words)) return null;
  const median = Number(words);
  return median <= 100 ? median : null;
}

/** How many slips were counted; null when it is no such number. */
export function slipsOf(typed: string): number | null {
  return /^[1-9]\d?$/u.test(typed.trim()) ? Number(typed) : null;
}

/** Reads a column. An empty cell is a counter-move that nobody thinks likely. */
export function mediansOf({ cells, slips }: TypedForecast): ReadForecast {
  const typed = counterMoveIds.flatMap((id): [CounterMoveId, string][] =>
    (cells[id] ?? '').trim() === '' ? [] : [[id, cells[id] ?? '']],
  );
  if (typed.length === 0) return slips.trim() === '' ? { kind: 'empty' } : { kind: 'wrong' };
  const medians: Partial<Record<CounterMoveId, number>> = {};
  for (const [id, words] of typed) {
    const median = medianOf(words);
    if (median === null) return { kind: 'wrong' };
    medians[id] = median;
  }
  const counted = slips.trim() === '' ? null : slipsOf(slips);
  if (slips.trim() !== '' && counted === null) return { kind: 'wrong' };
  const isNothing = Object.values(medians).every((median) => median === 0);
  return isNothing ? { kind: 'wrong' } : { kind: 'whole', medians, slips: counted };
}
