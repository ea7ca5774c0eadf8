import type { Opening } from '../story';

/** A kind of burden that teams share. Name and unit are empty on the rows that Forestall brings: the screens have words for them. */
export interface BurdenRow {
  id: string;
  name: string;
  /** What one of it is, in the plural: “flights”. */
  unit: string;
}

/** The rows that a story without rows of its own has (practice 6.2, move 2). */
export const usualRows: readonly BurdenRow[] = ['money', 'airlift', 'enforcement', 'refuge'].map((id) => ({
  id,
  name: '',
  unit: '',
}));

/** EX252: the rows of a story's burden table: its own, else the usual four. */
export function burdenRows(opening: Opening | null): readonly BurdenRow[] {
  return opening?.burdenRows ?? usualRows;
}

/** The values by which a sentence names a row. */
export function rowValues({ id, name, unit }: BurdenRow): { row: string; name: string; unit: string } {
  return { row: name === '' ? id : 'own', name, unit };
}
