import { createHash, timingSafeEqual } from 'node:crypto';
import { getToken } from 'next-auth/jwt';
import { secrets } from '../secrets';
import { sessionCookie } from './options';

/** Somebody who may open and run exercises: an account, or automation with the token of the environment. */
export interface Staff {
  /** Null for automation. */
  accountId: string | null;
  name: string;
}

/** Whether a bearer token is the one of the environment; takes the same time for every wrong one. */
export function isApiToken(given: string | null, expected: string | undefined): boolean {
  if (!given || !expected) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** The account behind a session cookie; null when nobody is signed in. */
export async function accountOfCookies(cookies: Record<string, string>): Promise<Staff | null> {
  const req = { cookies, headers: {} } as unknown as Parameters<typeof getToken>[0]['req'];
  const token = await getToken({ req, secret: secrets().auth, cookieName: sessionCookie }).catch(() => null);
  return token?.sub ? { accountId: token.sub, name: token.name ?? '' } : null;
}
