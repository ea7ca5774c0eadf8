import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { createHttpApp } from './app';
import { clientAddress, reachedAs, stampOrigin, trustOf } from './client-address';
import { readableAddress } from './readable-address';
import { setSecurityHeaders } from './security-headers';

/** What answers everything that is not the API: Next, or nothing when the server runs without screens. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whether an address is the page without script, which answers for itself: what it does must reach the sockets. */
function isPlain(path: string): boolean {
  return /^\/plain(?:[/?]|$)/.test(path);
}

/** Sends each request to its side: the API and the plain page to the routes, sign-in and screens to Next. */
export function createRequestListener(
  app: ReturnType<typeof createHttpApp>,
  pages: PageHandler | null,
  { proxies, isDevelopment }: { proxies: string[]; isDevelopment: boolean },
): RequestListener {
  const trust = trustOf(proxies);
  const api = getRequestListener((request, env) => {
    const { incoming } = env as { incoming: IncomingMessage };
    return app.fetch(request, {
      clientAddress: clientAddress(incoming, trust),
      wasCutOff: () => incoming.errored !== null,
      reachedAs: reachedAs(incoming),
    });
  });
  return (request, response) => {
    stampOrigin(request, trust);
    setSecurityHeaders(response, isDevelopment);
    const path = request.url ?? '/';
    const isPage =
      pages !== null && !isPlain(path) && (!path.startsWith('/api/') || path.startsWith('/api/auth/'));
    if (isPage) request.url = readableAddress(path);
    const answered = isPage ? pages(request, response) : api(request, response);
    Promise.resolve(answered).catch(() => response.destroy());
  };
}
