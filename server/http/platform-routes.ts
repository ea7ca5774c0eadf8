import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { authoringStatuses, type Story } from '../../exercise/story';
import { openableStories, ownPrefix } from '../authoring/story-to-open';
import { scenarios } from '../scenarios';
import { jsonOf } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

const scenarioSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    minutes: z.int(),
    people: z.object({ from: z.int(), to: z.int() }),
    contentNote: z.string(),
    teams: z.array(z.object({ id: z.string(), name: z.string(), places: z.int() })),
    status: z
      .enum(authoringStatuses)
      .optional()
      .openapi({ description: 'How far a scenario has come that is written here.' }),
  })
  .openapi('Scenario');

/** A scenario as it is offered for an opening. */
function offered({ opening }: Story, id: string) {
  const { title, subtitle: summary, minutes, people, contentNote } = opening;
  const teams = opening.teams.map((team) => ({ id: team.id, name: team.name, places: team.places }));
  return { id, title, summary, minutes, people, contentNote, teams };
}

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
        200: jsonOf(z.array(scenarioSchema), 'The scenarios that an exercise can be opened from.'),
      },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      // The shelf is for everybody; what is written here is for whoever may read it.
      const own = 'ok' in staff ? [] : await openableStories(context.db, staff.accountId);
      const written = own.map(({ scenario: { id, status }, story }) => ({
        ...offered(story, ownPrefix + id),
        status,
      }));
      const onShelf = scenarios().map((story) => offered(story, story.opening.scenarioId));
      return c.json([...onShelf, ...written], 200);
    },
  );
}
