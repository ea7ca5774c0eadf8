import type { Story } from '../../exercise/story';
import type { Look } from '../look';

/** Finds cells in columns that the author has taken out: nobody would see them. */
export function lookColumns({ script }: Story): Look[] {
  const known = new Set((script.columns ?? []).map(({ id }) => id));
  return script.injects.flatMap((inject, index) =>
    Object.keys(inject.more ?? {})
      .filter((column) => !known.has(column))
      .map(
        (column): Look => ({
          code: 'unknown-column',
          path: `script.injects.${index}.more.${column}`,
          sentence: `Inject ${inject.number} has a cell in the column “${column}”, which is not there. Add the column or clear the cell.`,
        }),
      ),
  );
}
