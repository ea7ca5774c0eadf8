import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { scenarios } from '../scenarios';
import { jsonOf } from './answers';
import type { HttpContext, Types } from './context';
import { offeredScenario, offeredSchema } from './offered-scenario';

/** Whether an address is this computer's own. */
function isLoopback(address: string): boolean {
  return address === '::1' || address.replace('::ffff:', '').startsWith('127.');
}

/** What can be asked without a seat or an account: is it alive, is it ready, what can be played. */
export function addPlatformRoutes(app: OpenAPIHono<Types>, { isReady, reachableAt }: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/health',
      responses: { 200: jsonOf(z.object({ ok: z.literal(true) }), 'The process answers.') },
    }),
    (c) => c.json({ ok: true as const }, 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/ready',
      responses: {
        200: jsonOf(z.object({ ok: z.boolean() }), 'The record can be read and screens are served.'),
        503: jsonOf(z.object({ ok: z.boolean() }), 'Not yet, or no longer.'),
      },
    }),
    async (c) => ((await isReady()) ? c.json({ ok: true }, 200) : c.json({ ok: false }, 503)),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/join-address',
      responses: {
        200: jsonOf(
          z.object({ origins: z.array(z.string()) }),
          'For a browser on this computer, which sees itself as localhost: the addresses by which others reach it.',
        ),
      },
    }),
    (c) => c.json({ origins: isLoopback(c.env.clientAddress) ? reachableAt() : [] }, 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios',
      responses: {
        200: jsonOf(z.array(offeredSchema), 'The scenarios that an exercise can be opened from.'),
      },
    }),
    (c) => c.json(scenarios().map(offeredScenario), 200),
  );
}
