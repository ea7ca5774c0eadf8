/** Whether two contents of a draft say the same; the server's record does not keep the order of keys. */
export function sameContent(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

/** Whether two contents say the same of what a person gave. Whose evidence was open a screen notes by itself: nobody misses it. */
export function sameGiven(one: object | undefined, other: object): boolean {
  return sameContent(one && { ...one, evidenceSeen: null }, { ...other, evidenceSeen: null });
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
