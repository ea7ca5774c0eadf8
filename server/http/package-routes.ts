import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { rehearsalKind } from '../../db/rehearsals';
import { writeCexf } from '../../scenarios/formats/cexf/write-cexf';
import { PackageError } from '../../scenarios/packages/package-problem';
import type { Staff } from '../auth/staff';
import { isOver } from '../comparing/compare';
import { packExercise } from '../packages/exercise-package';
import { fewAtOnce, PackagesUnderWay } from '../packages/few-at-once';
import { takeInExercise } from '../packages/import-exercise';
import { readStoryFile } from '../packages/read-story';
import { packScenario } from '../packages/scenario-package';
import { storyForPackage } from '../packages/story-for-package';
import { sayPackage, sayRefusal, sayRejection } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { paperChannel } from './paper-reader';
import { staffOf } from './staff-of';

const params = z.object({ id: z.string().max(80) });
const zip = 'application/zip';
const binary = z.string().openapi({ format: 'binary' });
const packed = { description: 'The package.', content: { [zip]: { schema: binary } } };
const upload = { body: { required: true, content: { [zip]: { schema: binary } } } };

const read = z.looseObject({
  story: z.looseObject({}).nullable(),
  findings: z.array(
    z.object({
      code: z.string(),
      path: z.string(),
      place: z.string().openapi({ description: 'The path in words; empty for the whole.' }),
      sentence: z.string(),
    }),
  ),
  report: z.looseObject({ format: z.enum(['package', 'story', 'cexf']), title: z.string() }),
});
const written = z.object({
  document: z.looseObject({}).openapi({ description: 'The file.' }),
  notHeld: z.array(z.object({ path: z.string(), count: z.int(), sentence: z.string() })),
});
const imported = z.object({
  ok: z.literal(true),
  exercise: z.string(),
  title: z.string(),
  leftOut: z.array(z.string()),
});

/** Whether a request brings a package, and so may be larger than the others. */
export const isPackageUpload = (c: Context): boolean =>
  c.req.method === 'POST' && ['/api/scenarios/read-package', '/api/exercises/import'].includes(c.req.path);

/** What a package is saved as: the name of its kind, with letters and digits of its title. */
function asFile(c: Context, body: Uint8Array, kind: string, title: string): Response {
  const name = title
    .normalize('NFKD')
    .replace(/[^\w]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return c.body(new Uint8Array(body), 200, {
    'content-type': zip,
    'content-disposition': `attachment; filename="${kind}-${name || 'package'}.zip"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    vary: 'Authorization, Cookie',
  });
}

/** Does something with a package, and says in words what is wrong with it. */
async function saying<T>(c: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof PackageError) return refuseWith(c, sayPackage(thrown.problem));
    if (thrown instanceof PackagesUnderWay)
      return refuseWith(c, sayRefusal(thrown.isOwn ? 'PackageUnderWay' : 'PackagesBusy'));
    throw thrown;
  }
}

/** Staff alone; who asks is looked at before the body is read. */
async function asStaff(
  c: Context,
  context: HttpContext,
  work: (staff: Staff) => Promise<Response>,
): Promise<never> {
  const staff = await staffOf(c, context);
  if ('ok' in staff) return refuseWith(c, staff);
  return (await saying(c, () => work(staff))) as never;
}

/** The same with what was sent: few are read at once. */
const reader = (context: HttpContext) => {
  const atOnce = fewAtOnce();
  return (c: Context, work: (staff: Staff, bytes: Uint8Array) => Promise<Response>) =>
    asStaff(c, context, (staff) =>
      atOnce(staff.accountId ?? 'automation', async () => work(staff, await bytesOf(c))),
    );
};

type Reader = ReturnType<typeof reader>;

const bytesOf = async (c: Context) => new Uint8Array(await c.req.arrayBuffer());

/** The package of an exercise, for whoever leads it. */
async function handOut(c: Context, context: HttpContext, id: string): Promise<never> {
  const channel = await paperChannel(c, context, id);
  if (typeof channel !== 'string') return refuseWith(c, channel);
  if (channel !== 'lead' || (await rehearsalKind(context.db, id)) === 'shown')
    return refuseWith(c, sayRefusal('NotForSeat'));
  const { state, seq } = await context.hosts.of(id);
  if (!isOver(state)) return refuseWith(c, sayRejection({ code: 'NotEnded' }));
  if (state.fork) return refuseWith(c, sayRefusal('PackageOfWhatIf'));
  const given = { exerciseId: id, state, upTo: seq, madeAt: context.now() };
  const body = await saying(c, () => packExercise(context.db, given));
  return (
    body instanceof Uint8Array ? asFile(c, body, 'exercise', state.opening?.title ?? '') : body
  ) as never;
}

/** Scenarios and exercises as files to take along. */
export function addPackageRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  const reading = reader(context);
  addScenarioPackages(app, context, reading);
  addExercisePackages(app, context, reading);
}

function addScenarioPackages(app: OpenAPIHono<Types>, context: HttpContext, reading: Reader): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}/package',
      request: { params },
      responses: {
        200: { ...packed, description: 'A scenario, for staff: it holds the script.' },
        ...refusals,
      },
    }),
    (c) =>
      asStaff(c, context, async (staff) => {
        const story = await storyForPackage(context, staff, c.req.valid('param').id);
        if ('ok' in story) return refuseWith(c, story);
        return asFile(c, await packScenario(story, context.now()), 'scenario', story.opening.title);
      }),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}/cexf',
      request: { params },
      responses: {
        200: jsonOf(written, 'A scenario in the Common Exercise Format, for staff.'),
        ...refusals,
      },
    }),
    (c) =>
      asStaff(c, context, async (staff) => {
        const story = await storyForPackage(context, staff, c.req.valid('param').id);
        return 'ok' in story ? refuseWith(c, story) : c.json(writeCexf(story), 200);
      }),
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/read-package',
      description:
        'Reads the story out of a package, a bare story as JSON, or a file in the Common Exercise Format. Keeps nothing.',
      request: upload,
      responses: { 200: jsonOf(read, 'The story, what is wrong with it, and what was read.'), ...refusals },
    }),
    (c) => reading(c, async (_, bytes) => c.json(await readStoryFile(bytes), 200)),
  );
}

function addExercisePackages(app: OpenAPIHono<Types>, context: HttpContext, reading: Reader): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/exercises/{id}/package',
      request: { params },
      responses: {
        200: { ...packed, description: 'An exercise that has ended, for its lead.' },
        ...refusals,
      },
    }),
    (c) => handOut(c, context, c.req.valid('param').id),
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/exercises/import',
      description: 'Takes in an exercise that ended elsewhere, to be read and replayed, never played on.',
      request: upload,
      responses: { 201: jsonOf(imported, 'The exercise, and what is not in it.'), ...refusals },
    }),
    (c) => reading(c, async (staff, bytes) => c.json(await takeInExercise(context, staff, bytes), 201)),
  );
}
