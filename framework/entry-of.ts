/** The entry of a framework table with this id. Throws on an unknown id: ids are checked where they enter the system. */
export function entryOf<Entry extends { id: string }>(table: readonly Entry[], id: Entry['id']): Entry {
  const entry = table.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The framework has no entry ${id}`);
  return entry;
}
