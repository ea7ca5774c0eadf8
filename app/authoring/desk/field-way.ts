/** The keys on the way to a field, as `softer.title`. A full stop within a key stands behind a backslash. */
export function keysOf(field: string): string[] {
  return field === '' ? [] : field.split(/(?<!\\)\./u).map((key) => key.replaceAll('\\.', '.'));
}

/** A way one key further. */
export function wayTo(field: string, key: string): string {
  const written = key.replaceAll('.', '\\.');
  return field === '' ? written : `${field}.${written}`;
}
