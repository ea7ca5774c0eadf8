import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { keepVersion, listVersions, readVersion, restoreVersion } from '../../db/scenario-versions';
import { authoringStatuses } from '../../exercise/story';
import { answeredPart } from '../authoring/answered';
import { askedScenario } from '../authoring/asked-scenario';
import { authoringLimits } from '../authoring/limits';
import { partSchema, scenarioParam } from '../authoring/schemas';
import { authoringWords } from '../authoring/words';
import { sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';

const versionSchema = z
  .object({
    number: z.int(),
    note: z.string(),
    status: z.enum(authoringStatuses),
    by: z.string(),
    at: z.string(),
  })
  .openapi('DraftVersion');
const versionsSchema = z.object({ versions: z.array(versionSchema) }).openapi('DraftVersions');
const wholeSchema = versionSchema.extend({ parts: z.array(partSchema) }).openapi('WholeVersion');
const keepSchema = z.strictObject({ note: z.string().trim().max(authoringLimits.note) });
const keptSchema = z.object({ ok: z.literal(true), number: z.int() }).openapi('VersionKept');
const restoredSchema = z
  .object({
    ok: z.literal(true),
    parts: z.array(partSchema),
    removed: z.array(z.string()),
    clock: z.int(),
    putBack: z.boolean(),
  })
  .openapi('VersionRestored');
const numbered = scenarioParam.extend({ number: z.coerce.number().int().min(1).max(1e9) });

/** Versions of a scenario: kept with a note, read, and gone back to. */
export function addScenarioVersionRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  addListRoutes(app, context);
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}/versions/{number}',
      request: { params: numbered },
      responses: { 200: jsonOf(wholeSchema, 'The version with its parts.'), ...refusals },
    }),
    async (c) => {
      const { id, number } = c.req.valid('param');
      const asked = await askedScenario(c, context, id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      const version = await readVersion(context.db, id, number);
      if (!version) return refuseWith(c, sayRefusal('UnknownVersion'));
      const at = new Date(version.at).toISOString();
      return c.json({ ...version, at, parts: version.parts.map(answeredPart) }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/{id}/versions/{number}/restore',
      description: 'A change like any other: the text before it is kept as a version.',
      request: { params: numbered },
      responses: { 200: jsonOf(restoredSchema, 'What was changed.'), ...refusals },
    }),
    async (c) => {
      const { id, number } = c.req.valid('param');
      const asked = await askedScenario(c, context, id, 'write');
      if ('ok' in asked) return refuseWith(c, asked);
      const beforeNote = authoringWords('beforeRestore', { number });
      const changed = { by: asked.staff.name, at: context.now(), beforeNote };
      const restored = await restoreVersion(context.db, id, number, changed);
      if (!restored) return refuseWith(c, sayRefusal('UnknownVersion'));
      const parts = restored.parts.filter(({ removed }) => !removed).map(answeredPart);
      const removed = restored.parts.filter((row) => row.removed).map(({ partId }) => partId);
      const { clock } = restored.scenario;
      return c.json({ ok: true as const, parts, removed, clock, putBack: restored.putBack }, 200);
    },
  );
}

function addListRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}/versions',
      request: { params: scenarioParam },
      responses: { 200: jsonOf(versionsSchema, 'The newest first.'), ...refusals },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      const versions = (await listVersions(context.db, asked.scenario.id)).map((version) => ({
        ...version,
        at: new Date(version.at).toISOString(),
      }));
      return c.json({ versions }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/{id}/versions',
      request: { params: scenarioParam, body: { required: true, ...jsonOf(keepSchema, 'What it is.') } },
      responses: { 201: jsonOf(keptSchema, 'Its number.'), ...refusals },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'write');
      if ('ok' in asked) return refuseWith(c, asked);
      const max = authoringLimits.versions;
      if (asked.scenario.version >= max) return refuseWith(c, sayRefusal('VersionsFull', { max }));
      const { note } = c.req.valid('json');
      const changed = { by: asked.staff.name, at: context.now(), note };
      const kept = await keepVersion(context.db, asked.scenario.id, changed, { evenIfUnchanged: true });
      if (!kept) return refuseWith(c, sayRefusal('UnknownAuthored'));
      return c.json({ ok: true as const, number: kept.number }, 201);
    },
  );
}
