import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type ExerciseRow, findExercise } from '../../db/exercises';
import { isApiToken } from '../auth/staff';
import { type Comparison, compare } from '../comparing/compare';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { seatOfRequest } from './seat-of-request';
import { bearerOf, ownExercise, staffOf } from './staff-of';

const comparisonSchema = z
  .object({
    title: z.string(),
    isWhatIf: z.boolean(),
    pairs: z.array(z.record(z.string(), z.unknown())).openapi({
      description:
        'Each what-if beside its parent: `parent`, `fork` with its moment, `teams`, and `moves` with what differs.',
    }),
    runs: z.array(z.record(z.string(), z.unknown())).openapi({
      description:
        'Runs of the scenario that ended, by date, each with `facts` of process; no team, no person.',
    }),
  })
  .openapi('Comparison');

/** The exercise, for a signed-in facilitator whose it is, or for a lead or controller of it. */
async function readable(c: Context, context: HttpContext, id: string): Promise<ExerciseRow | Refusal> {
  const bearer = bearerOf(c);
  if (bearer === null || isApiToken(bearer, context.env.FORESTALL_API_TOKEN)) {
    const staff = await staffOf(c, context);
    return 'ok' in staff ? staff : ownExercise(context, staff, id);
  }
  const found = await seatOfRequest(c, context, id);
  if (!found.ok) return found;
  const { state } = await context.hosts.of(id);
  const role = state.seats[found.seatId]?.role;
  if (role !== 'lead' && role !== 'control') return sayRejection({ code: 'NotAllowed' });
  return (await findExercise(context.db, id)) ?? sayRefusal('UnknownExercise');
}

/** What an exercise can be compared with, after ENDEX; a what-if also while it is played. */
export function addComparisonRoute(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/exercises/{id}/comparison',
      request: { params: z.object({ id: z.string().max(80) }) },
      responses: {
        200: jsonOf(comparisonSchema, 'What-ifs beside their parent, and runs on process.'),
        ...refusals,
      },
    }),
    async (c) => {
      const exercise = await readable(c, context, c.req.valid('param').id);
      if ('ok' in exercise) return refuseWith(c, exercise);
      const { state } = await context.hosts.of(exercise.id);
      const isOver = state.phase === 'ended' || state.phase === 'closed';
      if (!isOver && state.fork === null) return refuseWith(c, sayRejection({ code: 'NotEnded' }));
      const comparison: Comparison = await compare(context.db, exercise);
      return c.json(comparison as unknown as z.infer<typeof comparisonSchema>, 200);
    },
  );
}
