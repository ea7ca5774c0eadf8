import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { rehearsalKind } from '../../db/rehearsals';
import type { Story } from '../../exercise/story';
import { openRehearsal } from '../rehearsals/open-rehearsal';
import { purge } from '../rehearsals/purge';
import { sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { openedSchema } from './exercise-routes';
import { ownExercise, staffOf } from './staff-of';

const idParam = { params: z.object({ id: z.string().max(80) }) };

const showSchema = z
  .object({
    ok: z.literal(true),
    exercise: z.string(),
    code: z.string().openapi({ description: 'For the room screen.' }),
    console: z.string().openapi({ description: 'Opens the lead’s seat of this rehearsal.' }),
    player: z.string().openapi({ description: 'Opens a seat in a team of this rehearsal.' }),
  })
  .openapi('Show');

/** Rehearsals: starting one anew, throwing one away, and the one that a visitor sees. */
export function addRehearsalRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/exercises/{id}/reset',
      request: idParam,
      responses: { 201: jsonOf(openedSchema, 'The rehearsal that stands in its place.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const exercise = await ownExercise(context, staff, c.req.valid('param').id);
      if ('ok' in exercise) return refuseWith(c, exercise);
      if ((await rehearsalKind(context.db, exercise.id)) !== 'staff')
        return refuseWith(c, sayRefusal('NotARehearsal'));
      const { state } = await context.hosts.of(exercise.id);
      const { opening, script, briefs, contentCap, caseAcknowledged } = state;
      if (!opening || !script) return refuseWith(c, sayRefusal('UnknownExercise'));
      const story: Story = { opening, script, briefs };
      // Before the new one, so that a fault leaves none rather than two.
      await purge(context, exercise.id);
      const kept = caseAcknowledged ? { acknowledged: caseAcknowledged } : {};
      const choices = {
        story,
        contentCap,
        places: {},
        rehearsal: 'staff' as const,
        isConducted: false,
        ...kept,
      };
      return c.json(await openRehearsal(context, staff, choices), 201);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/exercises/{id}/purge',
      request: idParam,
      responses: { 200: jsonOf(z.object({ ok: z.literal(true) }), 'It is gone.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const exercise = await ownExercise(context, staff, c.req.valid('param').id);
      if ('ok' in exercise) return refuseWith(c, exercise);
      if (!(await purge(context, exercise.id))) return refuseWith(c, sayRefusal('NotARehearsal'));
      return c.json({ ok: true as const }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/see-it-run',
      responses: { 200: jsonOf(showSchema, 'A rehearsal to watch, without an account.'), ...refusals },
    }),
    async (c) => {
      if (!context.env.FORESTALL_SEE_IT_RUN) return refuseWith(c, sayRefusal('ShowsOff'));
      const show = await context.shows.see(c.env.clientAddress);
      return show.ok ? c.json(show, 200) : refuseWith(c, show);
    },
  );
}
