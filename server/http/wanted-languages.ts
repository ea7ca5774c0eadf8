import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';

/** The languages that a browser asks for, the most wanted first; none where it asks for none. */
export function wantedLanguages(c: Context): string[] {
  return parseAccept(c.req.header('accept-language') ?? '')
    .map(({ type }) => type)
    .filter((tag) => tag !== '' && tag !== '*');
}
