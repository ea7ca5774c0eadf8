import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { archiveScenario, findScenarioOf, listScenariosOf } from '../../db/authored-scenarios';
import { readParts, readPartsSince } from '../../db/scenario-parts';
import { answeredPart, answeredScenario } from '../authoring/answered';
import { askedScenario } from '../authoring/asked-scenario';
import { checkedDraft } from '../authoring/checked-draft';
import { makeScenario } from '../authoring/make-scenario';
import { findingSchema, partSchema, scenarioParam, scenarioSchema } from '../authoring/schemas';
import { sayRefusal } from '../say';
import { scenarios } from '../scenarios';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

const librarySchema = z
  .object({
    shelf: z.array(z.object({ id: z.string(), title: z.string(), subtitle: z.string(), revision: z.int() })),
    own: z.array(scenarioSchema),
  })
  .openapi('ScenarioLibrary');

const makeSchema = z
  .union([
    z.strictObject({ title: z.string().trim().min(1).max(90) }),
    z.strictObject({
      cloneOf: z.string().min(1).max(80).openapi({ description: 'An id of the shelf or of one’s own.' }),
    }),
    z.strictObject({ story: z.unknown().openapi({ type: 'object', description: 'A whole story.' }) }),
  ])
  .openapi('MakeScenario');

const madeSchema = z.object({ ok: z.literal(true), scenario: scenarioSchema }).openapi('ScenarioMade');
const wholeSchema = z
  .object({ scenario: scenarioSchema, parts: z.array(partSchema), clock: z.int() })
  .openapi('WholeDraft');
const changesSchema = z
  .object({
    clock: z.int(),
    scenario: scenarioSchema,
    changed: z.array(partSchema),
    removed: z.array(z.string()),
  })
  .openapi('DraftChanges');
const checkedSchema = z
  .object({
    clock: z.int(),
    findings: z.array(findingSchema),
    story: z.unknown().openapi({ type: 'object', description: 'The story; null while something stops.' }),
  })
  .openapi('DraftChecked');
const since = z.object({ since: z.coerce.number().int().min(0) });

/** Scenarios that are written here: the library, making one, reading one and what changed in it, checking it. */
export function addScenarioRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  addLibraryRoutes(app, context);
  addReadingRoutes(app, context);
  app.openapi(
    createRoute({
      method: 'put',
      path: '/api/scenarios/{id}/archived',
      request: {
        params: scenarioParam,
        body: { required: true, ...jsonOf(z.strictObject({ archived: z.boolean() }), 'Out of the list?') },
      },
      responses: { 200: jsonOf(madeSchema, 'The scenario.'), ...refusals },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'owner');
      if ('ok' in asked) return refuseWith(c, asked);
      const archivedAt = c.req.valid('json').archived ? context.now() : null;
      await archiveScenario(context.db, asked.scenario.id, archivedAt);
      const scenario = answeredScenario({ ...asked, scenario: { ...asked.scenario, archivedAt } });
      return c.json({ ok: true as const, scenario }, 200);
    },
  );
}

function addLibraryRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/library',
      responses: {
        200: jsonOf(librarySchema, 'The shelf, and the scenarios one may write or read.'),
        ...refusals,
      },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const own = await listScenariosOf(context.db, staff.accountId);
      const shelf = scenarios().map(({ opening: { scenarioId: id, title, subtitle, revision } }) => {
        return { id, title, subtitle, revision };
      });
      return c.json({ shelf, own: own.map(answeredScenario) }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios',
      request: { body: { required: true, ...jsonOf(makeSchema, 'From what it is made.') } },
      responses: { 201: jsonOf(madeSchema, 'The scenario.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const made = await makeScenario(context, staff, c.req.valid('json'));
      if (typeof made !== 'string') return refuseWith(c, made);
      const found = await findScenarioOf(context.db, staff.accountId, made);
      if (!found) return refuseWith(c, sayRefusal('UnknownAuthored'));
      return c.json({ ok: true as const, scenario: answeredScenario(found) }, 201);
    },
  );
}

function addReadingRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}',
      request: { params: scenarioParam },
      responses: { 200: jsonOf(wholeSchema, 'All its parts, by kind and place.'), ...refusals },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      const parts = (await readParts(context.db, asked.scenario.id)).map(answeredPart);
      return c.json({ scenario: answeredScenario(asked), parts, clock: asked.scenario.clock }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}/changes',
      request: { params: scenarioParam, query: since },
      responses: { 200: jsonOf(changesSchema, 'What changed after that clock.'), ...refusals },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      const { id, clock } = asked.scenario;
      const after = c.req.valid('query').since;
      // The clock was read first: what changed in between is told again at the next look.
      const rows = after < clock ? await readPartsSince(context.db, id, after) : [];
      const changed = rows.filter(({ removed }) => !removed).map(answeredPart);
      const removed = rows.filter((row) => row.removed).map(({ partId }) => partId);
      return c.json({ clock, scenario: answeredScenario(asked), changed, removed }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/{id}/check',
      request: { params: scenarioParam },
      responses: {
        200: jsonOf(checkedSchema, 'What stops an opening, and what deserves a look.'),
        ...refusals,
      },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      const { story, findings } = await checkedDraft(context.db, asked.scenario);
      return c.json({ clock: asked.scenario.clock, findings, story }, 200);
    },
  );
}
