import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type ChangePartsResult, changeParts, partsMax, type StoredChange } from '../../db/change-parts';
import { type PartRow, readPartHistory } from '../../db/scenario-parts';
import { draftKinds } from '../../exercise/authoring/draft';
import { answeredPart } from '../authoring/answered';
import { askedScenario } from '../authoring/asked-scenario';
import { authoringLimits, isTooBig, sayTooHeavy } from '../authoring/limits';
import { partSchema, scenarioParam, valueSchema } from '../authoring/schemas';
import { newId } from '../random-ids';
import { sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';

const place = z.number().min(-1e9).max(1e9).optional();
const revision = z.int().min(1);
const makeSchema = z.strictObject({ kind: z.enum(draftKinds), place, value: valueSchema });
const changeSchema = z.strictObject({ revision, value: valueSchema, place });
const partId = z.string().max(80);
const manySchema = z.strictObject({
  changes: z
    .array(
      z.union([
        z.strictObject({ make: makeSchema }),
        z.strictObject({ change: changeSchema.extend({ part: partId }) }),
        z.strictObject({ remove: z.strictObject({ part: partId, revision }) }),
      ]),
    )
    .min(1)
    .max(authoringLimits.changes),
});
const partParam = scenarioParam.extend({ part: partId });
const told = { clock: z.int(), putBack: z.boolean() };
const savedSchema = z.object({ ok: z.literal(true), part: partSchema, ...told }).openapi('PartSaved');
const removedSchema = z.object({ ok: z.literal(true), ...told }).openapi('PartRemoved');
const manySavedSchema = z
  .object({ ok: z.literal(true), parts: z.array(partSchema), removed: z.array(z.string()), ...told })
  .openapi('PartsSaved');
const historySchema = z
  .object({
    past: z.array(
      z.object({
        revision: z.int(),
        value: valueSchema,
        place: z.number(),
        removed: z.boolean(),
        by: z.string(),
        at: z.string(),
      }),
    ),
  })
  .openapi('PartHistory');

/** Writing the parts of a scenario. Every change carries the revision that its author saw. */
export function addScenarioPartRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  addSinglePartRoutes(app, context);
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/{id}/parts/many',
      request: { params: scenarioParam, body: { required: true, ...jsonOf(manySchema, 'All or nothing.') } },
      responses: { 200: jsonOf(manySavedSchema, 'What stands now.'), ...refusals },
    }),
    async (c) => {
      const changes = c.req.valid('json').changes.map((one): StoredChange => {
        if ('make' in one) return { act: 'make', partId: newId('part'), ...one.make };
        if ('remove' in one) return { act: 'remove', partId: one.remove.part, revision: one.remove.revision };
        const { part, ...seen } = one.change;
        return { act: 'change', partId: part, ...seen };
      });
      const saved = await save(c, context, c.req.valid('param').id, changes);
      if ('refusal' in saved) return saved.refusal as never;
      const parts = saved.parts.filter(({ removed }) => !removed).map(answeredPart);
      const removed = saved.parts.filter((row) => row.removed).map((row) => row.partId);
      return c.json({ ok: true as const, parts, removed, ...saved.told }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}/parts/{part}/history',
      request: { params: partParam },
      responses: { 200: jsonOf(historySchema, 'What the part was, the present first.'), ...refusals },
    }),
    async (c) => {
      const { id, part } = c.req.valid('param');
      const asked = await askedScenario(c, context, id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      const rows = await readPartHistory(context.db, id, part);
      if (rows.length === 0) return refuseWith(c, sayRefusal('UnknownPart'));
      const past = rows.map(({ scenarioId: _scenario, partId: _part, at, ...row }) => ({
        ...row,
        at: new Date(at).toISOString(),
      }));
      return c.json({ past }, 200);
    },
  );
}

function addSinglePartRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/{id}/parts',
      request: { params: scenarioParam, body: { required: true, ...jsonOf(makeSchema, 'A new part.') } },
      responses: { 201: jsonOf(savedSchema, 'The part.'), ...refusals },
    }),
    async (c) => {
      const made: StoredChange = { act: 'make', partId: newId('part'), ...c.req.valid('json') };
      const saved = await save(c, context, c.req.valid('param').id, [made]);
      if ('refusal' in saved) return saved.refusal as never;
      return c.json({ ok: true as const, part: answeredPart(saved.part), ...saved.told }, 201);
    },
  );
  app.openapi(
    createRoute({
      method: 'put',
      path: '/api/scenarios/{id}/parts/{part}',
      description: 'One that was removed comes back when its newest revision is named.',
      request: { params: partParam, body: { required: true, ...jsonOf(changeSchema, 'What it becomes.') } },
      responses: { 200: jsonOf(savedSchema, 'The part.'), ...refusals },
    }),
    async (c) => {
      const { id, part } = c.req.valid('param');
      const saved = await save(c, context, id, [{ act: 'change', partId: part, ...c.req.valid('json') }]);
      if ('refusal' in saved) return saved.refusal as never;
      return c.json({ ok: true as const, part: answeredPart(saved.part), ...saved.told }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/scenarios/{id}/parts/{part}',
      request: { params: partParam, query: z.object({ revision: z.coerce.number().int().min(1) }) },
      responses: { 200: jsonOf(removedSchema, 'It is removed; its history stays.'), ...refusals },
    }),
    async (c) => {
      const { id, part } = c.req.valid('param');
      const gone: StoredChange = { act: 'remove', partId: part, ...c.req.valid('query') };
      const saved = await save(c, context, id, [gone]);
      if ('refusal' in saved) return saved.refusal as never;
      return c.json({ ok: true as const, ...saved.told }, 200);
    },
  );
}

/** What was saved, or the answer that refuses it. */
type Save =
  | { refusal: Response }
  | { part: PartRow; parts: PartRow[]; told: { clock: number; putBack: boolean } };

async function save(
  c: Context<Types>,
  context: HttpContext,
  id: string,
  changes: StoredChange[],
): Promise<Save> {
  const asked = await askedScenario(c, context, id, 'write');
  if ('ok' in asked) return { refusal: refuseWith(c, asked) };
  if (changes.some((change) => 'value' in change && isTooBig(change.value)))
    return { refusal: refuseWith(c, sayRefusal('PartTooBig')) };
  const changed = { by: asked.staff.name, at: context.now() };
  const result = await changeParts(context.db, id, changed, () => changes);
  if (!result.ok) return { refusal: refuseChange(c, result) };
  const { parts, scenario, putBack } = result;
  return { part: parts[0] as PartRow, parts, told: { clock: scenario.clock, putBack } };
}

/** The newer part comes along, so that an author sees both texts. One that was removed has none. */
function refuseChange(c: Context<Types>, result: Extract<ChangePartsResult, { ok: false }>): never {
  if (result.reason === 'changed') {
    const part = result.part.removed ? null : answeredPart(result.part);
    return c.json({ ...sayRefusal('PartChanged'), part }, 409) as never;
  }
  if (result.reason === 'full') return refuseWith(c, sayRefusal('ScenarioFull', { max: partsMax }));
  if (result.reason === 'heavy') return refuseWith(c, sayTooHeavy());
  return refuseWith(c, sayRefusal(result.reason === 'story' ? 'OneStory' : 'UnknownPart'));
}
