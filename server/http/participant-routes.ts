import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { listExpectedPeople, replaceExpectedPeople } from '../../db/expected-people';
import { readParticipants } from '../participants/read-participants';
import { type Refusal, sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { seatOfRequest } from './seat-of-request';

const personSchema = z.object({
  name: z.string(),
  role: z.enum(['player', 'observer']),
  team: z.string().nullable(),
  member: z.string().nullable(),
});
const people = z.array(personSchema);
const problems = z.array(z.object({ line: z.int(), message: z.string() }));
const listSchema = z
  .strictObject({
    text: z.string().max(100_000).openapi({ example: 'name,team\nAda,council' }),
    keep: z.boolean().openapi({ description: 'False only reads the list and says what is wrong with it.' }),
  })
  .openapi('ParticipantList');
const request = { params: z.object({ id: z.string().max(80) }) };
const path = '/api/exercises/{id}/participants' as const;

/** The opening of an exercise, for a seat that runs it. */
async function openingFor(c: Context<Types>, context: HttpContext, exerciseId: string) {
  const by = await seatOfRequest(c, context, exerciseId);
  if (!by.ok) return by;
  const { state } = await context.hosts.of(exerciseId);
  const role = state.seats[by.seatId]?.role;
  const { opening } = state;
  if (!opening || (role !== 'lead' && role !== 'control')) return sayRefusal('NotForSeat');
  return { ok: true as const, opening };
}

/**
 * Who is expected to come. The list lies beside the record and is shown to nobody but those who run the exercise: the join
 * page does not offer names, because whoever holds a code would read them all; a typed name finds its own place.
 */
export function addParticipantRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path,
      request,
      responses: { 200: jsonOf(z.object({ ok: z.literal(true), people }), 'Who is expected.'), ...refusals },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const found: Refusal | { ok: true } = await openingFor(c, context, id);
      if (!found.ok) return refuseWith(c, found);
      return c.json({ ok: true as const, people: await listExpectedPeople(context.db, id) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path,
      request: {
        ...request,
        body: { required: true, ...jsonOf(listSchema, 'A list with a line for each person.') },
      },
      responses: {
        200: jsonOf(
          z.object({ ok: z.literal(true), kept: z.boolean(), people, problems }),
          'What the list says. It is kept only when nothing is wrong with it; an empty text throws the list away.',
        ),
        ...refusals,
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const found = await openingFor(c, context, id);
      if (!found.ok) return refuseWith(c, found);
      const { text, keep } = c.req.valid('json');
      const list =
        keep && text.trim() === '' ? { people: [], problems: [] } : readParticipants(text, found.opening);
      const kept = keep && list.problems.length === 0;
      if (kept) await replaceExpectedPeople(context.db, id, list.people);
      return c.json({ ok: true as const, kept, ...list }, 200);
    },
  );
}
