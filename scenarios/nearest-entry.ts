/** The number of letters to put in, leave out, change or swap with their neighbour to make one word of the other. */
export function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changes = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + changes,
          isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

/** What an entry of any table can be called by. */
export interface NamedEntry {
  id: string;
  name: string;
}

/**
 * The entry whose id or name is written most like this, whatever the size of the letters; of several the first. Undefined
 * only for an empty table.
 */
export function nearestEntry(written: string, table: readonly NamedEntry[]): NamedEntry | undefined {
  const wanted = written.trim().toLowerCase();
  const distanceTo = ({ id, name }: NamedEntry) =>
    Math.min(...[id, name].map((known) => editDistance(wanted, known.toLowerCase())));
  const measured = table.map((entry) => ({ entry, distance: distanceTo(entry) }));
  return measured.sort((a, b) => a.distance - b.distance)[0]?.entry;
}
