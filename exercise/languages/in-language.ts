import { entryKey, isRead } from './texts-of';

/** A value with its texts in another language, by their places; what has no translation stays, and is the same object as before. */
export function inLanguage<T>(value: T, texts: Readonly<Record<string, string>> | undefined): T {
  return texts ? (translated(value, texts, '', false) as T) : value;
}

function translated(
  value: unknown,
  texts: Readonly<Record<string, string>>,
  place: string,
  isText: boolean,
): unknown {
  if (typeof value === 'string') return isText && Object.hasOwn(texts, place) ? texts[place] : value;
  if (value === null || typeof value !== 'object') return value;
  const at = (key: string) => (place === '' ? key : `${place}.${key}`);
  if (Array.isArray(value)) {
    const list = value.map((entry, index) => translated(entry, texts, at(entryKey(entry, index)), isText));
    return list.some((entry, index) => entry !== value[index]) ? list : value;
  }
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    key === 'translations' ? part : translated(part, texts, at(key), isRead(key)),
  ]);
  const parts = value as Record<string, unknown>;
  return entries.some(([key, part]) => part !== parts[key]) ? Object.fromEntries(entries) : value;
}
