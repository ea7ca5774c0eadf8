import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Story } from '../../exercise/story';
import { storyForPackage } from '../packages/story-for-package';
import { scenarioMselCsv, scenarioMselSheets } from '../papers/msel/scenario-msel';
import { paperFormats } from '../papers/paper';
import { FileNotMade, TooManyFiles, type WriteFile } from '../papers/writing/file-work';
import { sayRefusal } from '../say';
import { refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

type Format = 'xlsx' | 'csv';
type MselContext = HttpContext & { write: WriteFile };

/** The MSEL of a scenario, for staff: as planned, in the columns in which an exercise has it. */
export function addScenarioMselRoute(app: OpenAPIHono<Types>, context: MselContext): void {
  const binary = z.string().openapi({ format: 'binary' });
  for (const format of ['xlsx', 'csv'] as const) {
    app.openapi(
      createRoute({
        method: 'get',
        path: `/api/scenarios/{id}/msel.${format}`,
        request: { params: z.object({ id: z.string().max(80) }) },
        responses: {
          200: {
            description: 'The MSEL as planned. It holds what teams are not told.',
            content: { [paperFormats[format]]: { schema: binary } },
          },
          ...refusals,
        },
      }),
      async (c) => {
        const staff = await staffOf(c, context);
        if ('ok' in staff) return refuseWith(c, staff);
        const story = await storyForPackage(context, staff, c.req.valid('param').id);
        if ('ok' in story) return refuseWith(c, story);
        return (await handOut(c, context, story, format)) as never;
      },
    );
  }
}

async function handOut(c: Context, context: MselContext, story: Story, format: Format): Promise<Response> {
  const now = context.now();
  const headers = {
    'content-type': paperFormats[format],
    'content-disposition': `attachment; filename="scenario-${story.opening.scenarioId}-msel.${format}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    vary: 'Authorization, Cookie',
  };
  if (format === 'csv') return c.body(scenarioMselCsv(story, now), 200, headers);
  try {
    const body = await context.write({ kind: 'xlsx', ...scenarioMselSheets(story, now) });
    return c.body(new Uint8Array(body), 200, headers);
  } catch (thrown) {
    if (thrown instanceof TooManyFiles) return refuseWith(c, sayRefusal('PapersBusy'));
    if (!(thrown instanceof FileNotMade)) throw thrown;
    context.log.error({ err: thrown }, 'the MSEL of a scenario could not be written');
    return refuseWith(c, sayRefusal('PaperNotMade'));
  }
}
