import type { Context } from 'hono';
import type { Types } from '../http/context';

/**
 * Whether a form was sent from a page of ours. Browsers say where a form stands in one of three headers, the old ones in
 * the last; one that says nothing is refused.
 */
export function isSameOrigin(c: Context<Types>): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const from = c.req.header('origin') ?? c.req.header('referer');
  return from !== undefined && URL.canParse(from) && new URL(from).host === c.env.reachedAs.host;
}
