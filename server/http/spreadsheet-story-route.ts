import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type PartRow, readParts } from '../../db/scenario-parts';
import type { DraftKind } from '../../exercise/authoring/draft';
import { changesFromInjects, type PartThatIs } from '../../scenarios/spreadsheets/changes-from-injects';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { storyFromInjects } from '../../scenarios/spreadsheets/story-from-injects';
import { askedScenario } from '../authoring/asked-scenario';
import { scenarioParam } from '../authoring/schemas';
import { spreadsheetLinesSchema, spreadsheetStorySchema } from '../spreadsheets/imported-inject-schema';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

const asked = {
  recipients: z.array(
    z.object({
      recipient: z.string(),
      injects: z.int(),
      choice: z.union([z.object({ team: z.string() }), z.enum(['all', 'staff'])]),
      guessed: z.boolean(),
    }),
  ),
  todo: z.array(z.object({ code: z.string(), row: z.int().nullable(), message: z.string() })),
};
const storyAnswer = z
  .object({ story: z.looseObject({}).openapi({ description: 'A whole story, as a draft.' }), ...asked })
  .openapi('SpreadsheetStory');
const linesAnswer = z
  .object({
    changes: z
      .array(z.looseObject({}))
      .openapi({ description: 'What `POST /api/scenarios/{id}/parts/many` takes.' }),
    teams: z.array(z.string()),
    ...asked,
  })
  .openapi('SpreadsheetLines');

/** Makes a story, or lines of a scenario that is there, of what a dry run found, with what is to be settled. Nothing is saved. */
export function addSpreadsheetStoryRoute(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/story-of-spreadsheet',
      request: { body: { required: true, ...jsonOf(spreadsheetStorySchema, 'The injects that were read.') } },
      responses: { 200: jsonOf(storyAnswer, 'The story, and what is to be settled.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const { injects, ...choices } = c.req.valid('json');
      return answer(c, () => storyFromInjects(injects, choices)) as never;
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/{id}/lines-of-spreadsheet',
      request: {
        params: scenarioParam,
        body: { required: true, ...jsonOf(spreadsheetLinesSchema, 'The injects that were read.') },
      },
      responses: { 200: jsonOf(linesAnswer, 'The changes, and what is to be settled.'), ...refusals },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const scenario = await askedScenario(c, context, id, 'write');
      if ('ok' in scenario) return refuseWith(c, scenario);
      const parts = (await readParts(context.db, id)).map(partOf);
      const { injects, ...choices } = c.req.valid('json');
      return answer(c, () => changesFromInjects(injects, choices, parts)) as never;
    },
  );
}

function answer(c: Context, make: () => object): Response {
  try {
    return c.json(make(), 200);
  } catch (thrown) {
    if (!(thrown instanceof SpreadsheetError)) throw thrown;
    const { code, message } = thrown;
    return c.json({ ok: false as const, code, message }, 422);
  }
}

function partOf({ partId, kind, place, revision, value }: PartRow): PartThatIs {
  return { id: partId, kind: kind as DraftKind, place, revision, value };
}
