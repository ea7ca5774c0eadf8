/** A NUL character, or half of a surrogate pair standing alone: PostgreSQL can hold neither in text or `jsonb`. */
const unstorable = /[\0\p{Surrogate}]/u;

/**
 * Text that no database of ours can hold. The border (zod) refuses or mends such text, so meeting it here is a bug of the
 * caller; nothing was written.
 */
export class UnstorableTextError extends Error {
  override readonly name = 'UnstorableTextError';
  readonly code = 'UnstorableText';

  constructor(
    /** Where the text lies, such as `entries.0.event.text`. */
    readonly path: string,
  ) {
    super(`The text at ${path} holds a NUL character or half of a character pair, which cannot be stored.`);
  }
}

function findUnstorable(value: unknown, path: string): string | null {
  if (typeof value === 'string') {
    return unstorable.test(value) ? path : null;
  }
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorable.test(key) ? `a key of ${path}` : findUnstorable(inner, `${path}.${key}`);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

/**
 * Checks every text and key within a value before it is written.
 * @throws UnstorableTextError naming the first place that cannot be stored
 */
export function assertStorable(value: unknown, name: string): void {
  const found = findUnstorable(value, name);
  if (found !== null) {
    throw new UnstorableTextError(found);
  }
}
