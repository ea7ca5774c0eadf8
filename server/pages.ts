import next from 'next';
import type { PageHandler } from './http/request-listener';

/** The screens: Next, in this process. */
export async function preparePages(isDevelopment: boolean, port: number): Promise<PageHandler> {
  // Sign-in takes the origin that the server stamps on every request, see `stampOrigin`.
  process.env.AUTH_TRUST_HOST = '1';
  const app = next({ dev: isDevelopment, dir: process.cwd(), port, hostname: 'localhost' });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (request, response) => handle(request, response);
}
