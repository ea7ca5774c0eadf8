/** One text that people read, with its place in what holds it (see `Translations`). */
export interface PlacedText {
  place: string;
  text: string;
}

/** Keys whose texts are for people; under every other key stand ids, codes and numbers. */
const readKeys = new Set([
  'title',
  'subtitle',
  'name',
  'shortName',
  'summary',
  'text',
  'heading',
  'question',
  'scenarioTime',
  'contentNote',
  'rulesOfPlay',
  'artificialities',
  'baselineQuestion',
  'interests',
  'unit',
  'words',
  'from',
  'role',
  'goals',
  'redLines',
  'knows',
  'place',
  'period',
  'label',
]);

/** What the entries of a list go by: the first of these that an entry has, else its index. */
const ownKeys = ['id', 'number', 'step', 'counterMove', 'member'] as const;

/** The key of one entry of a list in the place of a text. */
export function entryKey(entry: unknown, index: number): string {
  if (entry === null || typeof entry !== 'object') return String(index);
  const own = ownKeys.find((key) => key in entry);
  return own ? String((entry as Record<string, unknown>)[own]) : String(index);
}

/** Whether a text under this key is for people. */
export const isRead = (key: string): boolean => readKeys.has(key);

/** Every text of a value that can be translated, in order; empty ones and translations themselves are left out. */
export function textsOf(value: unknown, place = '', isText = false): PlacedText[] {
  if (typeof value === 'string') return isText && value !== '' ? [{ place, text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  const at = (key: string) => (place === '' ? key : `${place}.${key}`);
  if (Array.isArray(value))
    return value.flatMap((entry, index) => textsOf(entry, at(entryKey(entry, index)), isText));
  return Object.entries(value)
    .filter(([key]) => key !== 'translations')
    .flatMap(([key, part]) => textsOf(part, at(key), isRead(key)));
}
