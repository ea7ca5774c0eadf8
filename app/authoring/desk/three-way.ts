import { keysOf, wayTo } from './field-way';

/** A field that two people changed to different things since both read the same text. */
export interface Clash {
  /** Where in the value, as `softer.title` or `branches`; empty for the whole. */
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** What becomes of two changes of one value: mine wherever they clash, and the places where they do. */
export interface Merged {
  value: unknown;
  clashes: Clash[];
}

/**
 * Puts two changes of the same value together, field by field. Objects are gone through; a list or a text is one thing,
 * because half of one list and half of another would be neither author's. What only one of the two changed is taken.
 */
export function threeWay(base: unknown, mine: unknown, theirs: unknown, field = ''): Merged {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine, clashes: [] };
  if (isSame(mine, base)) return { value: theirs, clashes: [] };
  if (!isFields(mine) || !isFields(theirs)) return { value: mine, clashes: [{ field, mine, theirs }] };
  const before = isFields(base) ? base : {};
  const value: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const one = threeWay(before[key], mine[key], theirs[key], wayTo(field, key));
    if (one.value !== undefined) value[key] = one.value;
    clashes.push(...one.clashes);
  }
  return { value, clashes };
}

/** Puts one thing into a value at a place such as `softer.title`, without changing the value itself. */
export function withField(value: unknown, field: string, content: unknown): unknown {
  return withinKeys(value, keysOf(field), content);
}

function withinKeys(value: unknown, [key, ...rest]: string[], content: unknown): unknown {
  if (key === undefined) return content;
  if (Array.isArray(value)) {
    return value.map((item, at) => (String(at) === key ? withinKeys(item, rest, content) : item));
  }
  const fields = isFields(value) ? value : {};
  return { ...fields, [key]: withinKeys(fields[key], rest, content) };
}

/** What stands in a value at a place such as `softer.title`; undefined where there is nothing. */
export function fieldOf(value: unknown, field: string): unknown {
  let found = value;
  for (const key of keysOf(field)) {
    if (found === null || typeof found !== 'object') return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** Whether two values of JSON say the same, whatever the order of their keys; a key without a value is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isSame(one[key], other[key]),
  );
}

function isFields(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
