import type { Draft } from './live-state';

/** Of two sights of a draft the later one: by pen, then by revision. */
export function newer(known: Draft | undefined, seen: Draft): Draft {
  if (!known) return seen;
  const isOlder =
    seen.penCounter < known.penCounter ||
    (seen.penCounter === known.penCounter && seen.revision < known.revision);
  return isOlder ? known : seen;
}
