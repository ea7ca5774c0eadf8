import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { sessionCookie } from '../auth/options';
import { sayRefusal } from '../say';
import { refuseWith } from './answers';
import type { Types } from './context';
import { bearerOf } from './staff-of';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a browser says that a page of another origin sent this. Over plain HTTP the origin alone says so. */
function isFromElsewhere(c: Context<Types>): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== c.env.reachedAs.host;
}

/**
 * Refuses what a page of another origin would do in the name of whoever is signed in. The session's cookie stays away from
 * requests of other sites, but another port of this computer or another name of its domain is the same site.
 */
export const refuseOtherOrigin: MiddlewareHandler<Types> = async (c, next) => {
  const isByCookie = bearerOf(c) === null && getCookie(c, sessionCookie) !== undefined;
  const isRefused = isByCookie && !harmless.includes(c.req.method) && isFromElsewhere(c);
  return isRefused ? refuseWith(c, sayRefusal('OtherOrigin')) : next();
};
