import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { type Channel, channelsOf } from '../../exercise/channel';
import { disclose } from '../../exercise/disclose';
import { isStaffRole } from '../../exercise/state';
import { upcast } from '../../exercise/upcast';
import { seatOfToken } from '../live/seat-of-token';
import { type Refusal, sayRefusal } from '../say';
import { refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { bearerOf, ownExercise, staffOf } from './staff-of';

/** The channels that whoever asks may read: a member of staff the own ones, a signed-in facilitator the lead's. */
async function readable(c: Context, context: HttpContext, exerciseId: string): Promise<Channel[] | Refusal> {
  const staff = await staffOf(c, context);
  if (!('ok' in staff)) {
    const exercise = await ownExercise(context, staff, exerciseId);
    return 'ok' in exercise ? exercise : ['lead'];
  }
  const found = await seatOfToken(context, bearerOf(c));
  if (!found.ok) return staff;
  const { state } = await context.hosts.of(found.seat.exerciseId);
  const isStaff = isStaffRole(state.seats[found.seat.seatId]?.role);
  if (found.seat.exerciseId !== exerciseId || !isStaff) return sayRefusal('UnknownExercise');
  return channelsOf(state, found.seat.seatId).filter((channel) => channel !== 'debrief');
}

/** The record of an exercise as staff may know it: one JSON object a line, in order. */
export function addLogRoute(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/exercises/{id}/log',
      request: { params: z.object({ id: z.string().max(80) }) },
      responses: {
        200: {
          description:
            'JSON lines: {cursor, at, command, event}. `cursor` counts what the caller may know, without gaps.',
          content: { 'application/jsonl': { schema: z.string() } },
        },
        ...refusals,
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const channels = await readable(c, context, id);
      if ('ok' in channels) return refuseWith(c, channels);
      const lines: string[] = [];
      for (const entry of await createDrizzleEventLog(context.db).read(id)) {
        const event = upcast(entry);
        // The fullest of what the own channels were told.
        const known = channels.map((channel) => disclose(event, channel)).filter((told) => told !== null);
        const told = known.find((one) => 'secret' in one) ?? known[0];
        if (told)
          lines.push(
            JSON.stringify({ cursor: lines.length + 1, at: entry.at, command: entry.commandId, event: told }),
          );
      }
      return c.body(lines.map((line) => `${line}\n`).join(''), 200, {
        'content-type': 'application/jsonl; charset=utf-8',
      }) as never;
    },
  );
}
