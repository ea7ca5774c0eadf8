/** Where a value says where it comes from, or names something: not for sentences. */
const noSentences = new Set(['source', 'sides', 'basis', 'studies', 'id', 'place', 'items', 'cell']);

/** A sentence of the catalogue and where it stands, as `findings.3.claim`. */
export interface FoundSentence {
  path: string;
  text: string;
}

/** Every sentence inside a value that a reader may be shown: its strings, without ids, places and studies. */
export function sentencesIn(value: unknown, path = ''): FoundSentence[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key, part]) => !(noSentences.has(key) && isNoSentence(part)))
    .flatMap(([key, part]) => sentencesIn(part, path === '' ? key : `${path}.${key}`));
}

/** The items of a lens's cell are sentences, those that a placement names are ids. */
function isNoSentence(part: unknown): boolean {
  return !(
    Array.isArray(part) && part.every((one) => typeof one === 'object' && one !== null && 'text' in one)
  );
}
