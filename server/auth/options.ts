import { verify } from '@node-rs/argon2';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { findAccountByEmail } from '../../db/accounts';
import { database } from '../../db/database';
import { secrets } from '../secrets';

/** The cookie of a staff session; one name for http and https, so that both sides of the process find it. */
export const sessionCookie = 'forestall.session';
/** A day: longer than any workshop, shorter than a forgotten laptop. */
const sessionSeconds = 24 * 60 * 60;

/** A hash of nothing that anybody knows: an unknown address takes as long to refuse as a wrong password. */
const noHash =
  '$argon2id$v=19$m=19456,t=2,p=1$qfCm83WdTedxYsufqm5asQ$sDOfkMu9Xe5kDzuwQm5JN2i1yM1XQujy5kL0rc1yH/g';

/**
 * How staff sign in. The origin is the one that the browser used (the server stamps it on every request), so that
 * signing in works by every address that the start prints, and behind TLS.
 */
export function authOptionsFor(headers: Headers): NextAuthOptions {
  const isSecure = headers.get('x-forwarded-proto') === 'https';
  return {
    secret: secrets().auth,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: {
        name: sessionCookie,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: async (given) => {
          if (!given?.email || !given.password || given.password.length > 200) return null;
          const account = await findAccountByEmail(database(), given.email);
          const isRight = await verify(account?.passwordHash ?? noHash, given.password).catch(() => false);
          return account && isRight ? { id: account.id, name: account.name, email: account.email } : null;
        },
      }),
    ],
    callbacks: {
      session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub } }),
    },
  };
}
