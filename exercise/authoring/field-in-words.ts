import { counterMoves } from '../../framework/counter-moves';
import type { DraftKind } from './draft';
import { fieldNames } from './field-names';

/**
 * Where in a part something is, as its author reads it: `branches.1.softer.text` of an inject is "Texts for counter-moves: CM2 Stall or feign, Softer
 * text". Entries of lists are called by what they hold, else by their number from 1. What has no name is called by its key in words.
 * @param value the part as it is written; anything at all while it is being written
 */
export function fieldInWords(kind: DraftKind, value: unknown, field: string): string {
  const words: string[] = [];
  const names = fieldNames[kind];
  const keys = field.split('.');
  let [pattern, rest] = ['', ''];
  let found = value;
  let name: string | null = null;
  let isNamed = false;
  for (const [at, key] of keys.entries()) {
    const list = found;
    found = within(list, key);
    if (isEntry(list, key, name)) {
      if (name !== null && isNamed) {
        words.push(entryWords(name, list, key));
        name = null;
      }
      [pattern, rest, isNamed] = [joined(pattern, '*'), '', false];
      continue;
    }
    [pattern, rest] = [joined(pattern, key), joined(rest, key)];
    const label = named(names, pattern) ?? named(names, rest);
    isNamed = label !== undefined;
    name = label ?? name ?? (isGroup(names, pattern) ? null : plain(key));
    if (key !== 'translations') continue;
    const [language = '', ...place] = keys.slice(at + 1);
    const inside = [...keys.slice(0, at), ...place].join('.');
    const text = place.length === 0 ? '' : fieldInWords(kind, value, inside);
    words.push(...[name ?? '', language, text].filter((one) => one !== ''));
    return words.join(', ');
  }
  return [...words, ...(name === null ? [] : [name])].join(', ');
}

const isEntry = (list: unknown, key: string, name: string | null) =>
  /^\d+$/u.test(key) || (Array.isArray(list) && name !== null);

const named = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

const joined = (before: string, key: string) => (before === '' ? key : `${before}.${key}`);

/** Whether something within it has a name of its own, so that it says nothing by itself. */
const isGroup = (names: Readonly<Record<string, string>>, pattern: string) =>
  Object.keys(names).some((one) => one.startsWith(`${pattern}.`));

const plain = (key: string) => {
  const words = key.replace(/[A-Z]/gu, ' $&').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** An entry of a list is found by its place, or by the id that translations go by. */
function within(value: unknown, key: string): unknown {
  if (Array.isArray(value))
    return /^\d+$/u.test(key) ? value[Number(key)] : value.find((one) => idOf(one) === key);
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

const idOf = (entry: unknown): string =>
  String(
    textAt(entry, 'id') || textAt(entry, 'step') || textAt(entry, 'counterMove') || textAt(entry, 'member'),
  );

function entryWords(list: string, value: unknown, key: string): string {
  const entry = within(value, key);
  const counterMove = counterMoves.find(({ id }) => id === textAt(entry, 'counterMove'));
  const title = counterMove
    ? `${counterMove.id} ${counterMove.name}`
    : textAt(entry, 'name') || textAt(entry, 'title') || textAt(entry, 'heading') || textAt(entry, 'step');
  if (title !== '') return `${list}: ${title}`;
  return /^\d+$/u.test(key) ? `${list} ${Number(key) + 1}` : `${list}: ${key}`;
}

function textAt(entry: unknown, key: string): string {
  if (entry === null || typeof entry !== 'object' || !Object.hasOwn(entry, key)) return '';
  const found = (entry as Record<string, unknown>)[key];
  return typeof found === 'string' ? found.trim() : '';
}
