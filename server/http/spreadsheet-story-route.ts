import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { storyFromInjects } from '../../scenarios/spreadsheets/story-from-injects';
import { spreadsheetStorySchema } from '../spreadsheets/imported-inject-schema';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

const answer = z
  .object({
    story: z.looseObject({}).openapi({ description: 'A whole story, as a draft.' }),
    recipients: z.array(
      z.object({
        recipient: z.string(),
        injects: z.int(),
        choice: z.union([z.object({ team: z.string() }), z.enum(['all', 'staff'])]),
        guessed: z.boolean(),
      }),
    ),
    todo: z.array(z.object({ code: z.string(), row: z.int().nullable(), message: z.string() })),
  })
  .openapi('SpreadsheetStory');

/** Makes a story of what a spreadsheet's dry run found, with what is still to be settled. Nothing is saved. */
export function addSpreadsheetStoryRoute(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/story-of-spreadsheet',
      request: { body: { required: true, ...jsonOf(spreadsheetStorySchema, 'The injects that were read.') } },
      responses: { 200: jsonOf(answer, 'The story, and what is to be settled.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const { injects, ...choices } = c.req.valid('json');
      try {
        return c.json(storyFromInjects(injects, choices) as never, 200);
      } catch (thrown) {
        if (!(thrown instanceof SpreadsheetError)) throw thrown;
        const { code, message } = thrown;
        return c.json({ ok: false as const, code, message } as never, 422 as never);
      }
    },
  );
}
