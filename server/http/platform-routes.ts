import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { openableStories, ownPrefix } from '../authoring/story-to-open';
import { scenarios } from '../scenarios';
import { jsonOf } from './answers';
import type { HttpContext, Types } from './context';
import { offeredScenario, offeredSchema } from './offered-scenario';
import { staffOf } from './staff-of';

/** Whether an address is this computer's own. */
function isLoopback(address: string): boolean {
  return address === '::1' || address.replace('::ffff:', '').startsWith('127.');
}

/** What can be asked without a seat or an account: is it alive, is it ready, what can be played. */
export function addPlatformRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  const { isReady, reachableAt } = context;
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
    async (c) => {
      const staff = await staffOf(c, context);
      // The shelf is for everybody; what is written here is for whoever may read it.
      const own = 'ok' in staff ? [] : await openableStories(context.db, staff.accountId);
      const written = own.map(({ scenario: { id, status }, story }) => ({
        ...offeredScenario(story),
        id: ownPrefix + id,
        status,
      }));
      return c.json([...scenarios().map(offeredScenario), ...written], 200);
    },
  );
}
