import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ExerciseRow } from '../../db/exercises';
import { type Comparison, compare, isOver } from '../comparing/compare';
import { type Refusal, sayRejection } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import { askerOf } from './asker-of';
import type { HttpContext, Types } from './context';

const comparisonSchema = z
  .object({
    title: z.string(),
    isCase: z.boolean().openapi({ description: 'Whether it is a historical case study.' }),
    isWhatIf: z.boolean(),
    isLead: z.boolean().openapi({ description: 'Whether whoever asks leads it; nobody else is told runs.' }),
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

/**
 * The exercise, for a lead or controller of it, or the facilitator whose it is; and whether whoever asks leads it, and
 * may look at play that runs.
 */
async function readable(c: Context, context: HttpContext, id: string): Promise<Readable | Refusal> {
  const asker = await askerOf(c, context, id);
  if ('ok' in asker) return asker;
  const { exercise } = asker;
  if ('staff' in asker) return { exercise, isLead: true };
  const { state } = await context.hosts.of(id);
  const role = state.seats[asker.seat]?.role;
  if (role !== 'lead' && role !== 'control') return sayRejection({ code: 'NotAllowed' });
  return { exercise, isLead: role === 'lead' };
}

interface Readable {
  exercise: ExerciseRow;
  isLead: boolean;
}

/** What an exercise can be compared with, after ENDEX; for its lead a what-if also while it is played. */
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
      const found = await readable(c, context, c.req.valid('param').id);
      if ('ok' in found) return refuseWith(c, found);
      const { exercise, isLead } = found;
      const { state } = await context.hosts.of(exercise.id);
      const isWatched = isLead && state.fork !== null;
      if (!isOver(state) && !isWatched) return refuseWith(c, sayRejection({ code: 'NotEnded' }));
      const comparison: Comparison = await compare(context.db, exercise, isLead);
      return c.json(comparison as unknown as z.infer<typeof comparisonSchema>, 200);
    },
  );
}
