import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ExerciseRow } from '../../db/exercises';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { rehearsalKind } from '../../db/rehearsals';
import { whyNotFork } from '../../exercise/fork/why-not-fork';
import { isOver } from '../comparing/compare';
import { type ChosenMoment, findMoment } from '../forks/find-moment';
import { type Forker, forkExercise } from '../forks/fork-exercise';
import { staffSeatOf } from '../random-ids';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import { askerOf } from './asker-of';
import type { HttpContext, Types } from './context';
import { openedSchema } from './exercise-routes';
import { automation } from './open-exercise';

const forkSchema = z
  .strictObject({
    moment: z
      .strictObject({
        cursor: z.int().min(1).optional().openapi({
          description: 'The last event of the lead’s channel that happened in the what-if, too.',
        }),
        at: z.int().min(0).optional().openapi({ description: 'An instant in epoch milliseconds.' }),
      })
      .refine(({ cursor, at }) => (cursor === undefined) !== (at === undefined))
      .openapi({ description: 'The moment of play: by cursor or by instant, one of the two.' }),
  })
  .openapi('Fork');

/** Whoever asks, and the exercise that is theirs to lead. */
interface Leads {
  parent: ExerciseRow;
  by: Forker;
}

/** A signed-in facilitator leads the own exercises; everybody else by the seat whose token is sent. */
async function leadOf(c: Context, context: HttpContext, id: string): Promise<Leads | Refusal> {
  const asker = await askerOf(c, context, id);
  if ('ok' in asker) return asker;
  const { exercise: parent } = asker;
  const { state } = await context.hosts.of(id);
  if ('staff' in asker) {
    if (!isOver(state)) return sayRejection({ code: 'NotEnded' });
    return { parent, by: { name: asker.staff.name, account: asker.staff.accountId ?? automation } };
  }
  const no = whyNotFork(state, asker.seat);
  // What a visitor watches is thrown away, and everything with it.
  if (no || (await rehearsalKind(context.db, id)) === 'shown')
    return sayRejection(no ?? { code: 'NotAllowed' });
  const account = parent.accountId ?? automation;
  const isOwner = asker.seat === staffSeatOf(id, account);
  return { parent, by: { name: state.seats[asker.seat]?.name ?? '', account: isOwner ? account : null } };
}

/** Playing on from a moment: a copy of an exercise up to there, as a new one. */
export function addForkRoute(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/exercises/{id}/forks',
      request: {
        params: z.object({ id: z.string().max(80) }),
        body: { required: true, ...jsonOf(forkSchema, 'From which moment on.') },
      },
      responses: {
        201: jsonOf(openedSchema, 'The what-if, its join code, and the seat of its lead. After ENDEX only.'),
        ...refusals,
      },
    }),
    async (c) => {
      const leads = await leadOf(c, context, c.req.valid('param').id);
      if ('ok' in leads) return refuseWith(c, leads);
      const { id } = leads.parent;
      const from = await findMoment(
        createDrizzleEventLog(context.db),
        id,
        c.req.valid('json').moment as ChosenMoment,
      );
      if (typeof from === 'string') return refuseWith(c, sayRefusal(from));
      const rehearsal = await rehearsalKind(context.db, id);
      return c.json(await forkExercise(context, { ...leads, rehearsal, from }), 201);
    },
  );
}
