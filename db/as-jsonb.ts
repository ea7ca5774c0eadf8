/** The order in which `jsonb` keeps keys: shorter ones first (in bytes), then by their bytes. */
function compareKeys(one: string, other: string): number {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length - right.length || Buffer.compare(left, right);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareKeys(one, other)));
}

/**
 * The JSON text of a value as a `jsonb` column would give it back: what JSON cannot say is gone, and keys are in the
 * database's order. It lets the log in memory show up code that leans on the order of keys.
 */
export function asJsonb(value: unknown): string {
  return JSON.stringify(value, inKeyOrder);
}
