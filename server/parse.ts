import { createTranslator } from 'use-intl/core';
import type { z } from 'zod';
import platform from './messages/en.json';
import { type Refusal, sayRefusal } from './say';

const say = createTranslator({ locale: 'en-GB', messages: platform, namespace: 'problems' }) as (
  key: string,
  values?: object,
) => string;

/** What came of reading something from outside: the value in its shape, or the refusal that names the field. */
export type Parsed<T> = { ok: true; value: T } | Refusal;

/** Reads anything that crosses the border into the server. Never repeats what was sent. */
export function parse<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return sayRefusal('Unreadable');
  const unstorable = refuseUnstorable(input);
  if (unstorable) return unstorable;
  const result = schema.safeParse(input);
  return result.success ? { ok: true, value: result.data } : parseFailure(result.error);
}

/** How much is looked at: values in all, and levels within levels. */
interface ReadingLimits {
  values: number;
  levels: number;
  /** Whether what is deeper is refused here; else its schema does that. */
  refusesDeeper: boolean;
}

/** More values than any message of ours has; to check each of a million would keep everybody else waiting. */
const ofMessages: ReadingLimits = { values: 2_000, levels: 8, refusesDeeper: false };
/** A whole scenario has more. No schema looks into its parts. */
export const ofScenarios: ReadingLimits = { values: 60_000, levels: 24, refusesDeeper: true };

/** The refusal for what is too much to look at or that a database cannot hold; null when everything can be kept. */
export function refuseUnstorable(input: unknown, limits = ofMessages): Refusal | null {
  if (isBeyondReading(input, limits)) return sayRefusal('Unreadable');
  const path = unstorableAt(input, limits.levels);
  if (path === null) return null;
  const field = printable(path);
  return sayRefusal('BadRequest', { field, problem: say('unstorable') }, field);
}

/** Whether something holds more values than any message, or bytes, each of which would be looked at as a field. */
function isBeyondReading(
  input: unknown,
  { values: valuesMax, levels, refusesDeeper }: ReadingLimits,
): boolean {
  const waiting: [value: unknown, depth: number][] = [[input, 0]];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return true;
    const parts = Object.values(value);
    count += parts.length;
    if (count > valuesMax) return true;
    if (refusesDeeper && depth >= levels) return true;
    for (const part of parts) waiting.push([part, depth + 1]);
  }
  return false;
}

const isUnstorable = (text: string) => text.includes('\0') || !text.isWellFormed();

/**
 * Where a text or a key stands that a database cannot hold: one with a NUL, or with half of a character. Null when there is none.
 * Deeper than a few levels no message of ours goes, and the schema refuses it by its shape.
 */
function unstorableAt(value: unknown, levels: number, path = '', depth = 0): string | null {
  if (typeof value === 'string') return isUnstorable(value) ? path || 'message' : null;
  if (typeof value !== 'object' || value === null || depth > levels) return null;
  for (const [key, part] of Object.entries(value)) {
    if (isUnstorable(key)) return path || 'message';
    const at = unstorableAt(part, levels, path ? `${path}.${key}` : key, depth + 1);
    if (at !== null) return at;
  }
  return null;
}

/** The refusal for the first thing that was wrong with a message, naming its field. */
export function parseFailure(error: z.core.$ZodError): Refusal {
  const issue = error.issues[0];
  const field = fieldOf(issue);
  return sayRefusal('BadRequest', { field, problem: problemOf(issue) }, field);
}

function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return printable(String(issue.keys[0]));
  return printable(issue?.path.map(String).join('.') || 'message');
}

/** A field name comes from the sender too, so only what a name can be is said back. */
function printable(field: string): string {
  return field.replace(/[^\w.]/g, '').slice(0, 60) || 'message';
}

function problemOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'too_big':
      return issue.origin === 'string' ? say('tooLong', { max: Number(issue.maximum) }) : say('outOfRange');
    case 'too_small':
      return issue.origin === 'string' ? say('tooShort') : say('outOfRange');
    case 'unrecognized_keys':
      return say('unknownField');
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? say('missing') : say('wrongKind');
    case 'invalid_union':
    case 'invalid_value':
      return say('notAllowed');
    default:
      return say('wrongKind');
  }
}
