import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { findExerciseByCode } from '../../db/exercises';
import { listExpectedPeople } from '../../db/expected-people';
import type { State } from '../../exercise/state';
import { sameName } from '../participants/read-participants';
import { newId } from '../random-ids';
import { type Refusal, sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { takeOver, takeSeat } from './seats';

const joinSchema = z
  .strictObject({
    code: z.string().trim().min(1).max(20).openapi({ example: 'KTR7MV' }),
    name: z.string().trim().min(1).max(60).openapi({ example: 'Amina' }),
    team: z
      .string()
      .max(80)
      .optional()
      .openapi({ description: 'Without it: the team with most places free.' }),
    as: z.enum(['player', 'observer', 'screen']).optional(),
    takeOver: z
      .boolean()
      .optional()
      .openapi({ description: 'Go on with the seat of this name, whose device is gone.' }),
  })
  .openapi('Join');

const seatSchema = z
  .object({ ok: z.literal(true), exercise: z.string(), seat: z.string(), token: z.string() })
  .openapi('Seat');

const lobbySchema = z
  .object({
    title: z.string(),
    scenario: z.string(),
    observers: z.literal(true),
    expected: z.string().nullable().openapi({
      description: 'The team, or `observer`, that staff listed for the name that was asked with; else null.',
    }),
    contentNote: z.string().openapi({ description: 'What the exercise tells of, in Markdown.' }),
    contentCap: z.int().openapi({ description: 'No text goes out above this content level.' }),
    emergencyWord: z.string(),
    support: z.object({
      contact: z.string(),
      quietRoom: z.string(),
      line: z.string(),
      emergency: z.string(),
    }),
    teams: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        letter: z.string(),
        description: z.string(),
        people: z.int(),
        places: z.int(),
      }),
    ),
  })
  .openapi('Lobby');

/** A code as it is read aloud or typed: in any case, with spaces or a dash. */
function plainCode(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '');
}

/** The exercise of a code, at the pace of the address that asks. */
async function exerciseOf(context: HttpContext, address: string, code: string): Promise<string | Refusal> {
  if (!(await context.joinPace.wait(address))) return sayRefusal('Busy');
  const exercise = await findExerciseByCode(context.db, plainCode(code));
  if (exercise) return exercise.id;
  await context.joinPace.wrong(address);
  return sayRefusal('UnknownCode');
}

/** Where staff expect somebody of this name. */
async function expectedPerson(context: HttpContext, exerciseId: string, name: string) {
  const people = await listExpectedPeople(context.db, exerciseId);
  return people.find((person) => sameName(person.name) === sameName(name));
}

async function expectedPlace(context: HttpContext, exerciseId: string, name: string): Promise<string | null> {
  const person = await expectedPerson(context, exerciseId, name);
  return person?.role === 'observer' ? 'observer' : (person?.team ?? null);
}

/** The place that a person chose, or else the one that staff listed for the name. */
async function placeFor(
  context: HttpContext,
  exerciseId: string,
  { name, team, as }: z.infer<typeof joinSchema>,
) {
  if (as && as !== 'player') return { role: as, team: null };
  const person = await expectedPerson(context, exerciseId, name);
  const isAsListed = !team || team === person?.team;
  if (!as && !team && person?.role === 'observer') return { role: 'observer' as const, team: null };
  return {
    role: 'player' as const,
    team: team ?? person?.team ?? null,
    member: isAsListed ? (person?.member ?? null) : null,
  };
}

function seatNamed(state: State, name: string) {
  const wanted = name.trim().toLocaleLowerCase('en');
  return Object.values(state.seats).find(
    (seat) => !seat.removed && seat.name.toLocaleLowerCase('en') === wanted,
  );
}

/** Joining: by code, with any name and no account. */
export function addJoinRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/join/{code}',
      request: {
        params: z.object({ code: z.string().max(20) }),
        query: z.object({ name: z.string().max(60).optional() }),
      },
      responses: { 200: jsonOf(lobbySchema, 'The teams that can be joined.'), ...refusals },
    }),
    async (c) => {
      const exerciseId = await exerciseOf(context, c.env.clientAddress, c.req.valid('param').code);
      if (typeof exerciseId !== 'string') return refuseWith(c, exerciseId);
      const { state } = await context.hosts.of(exerciseId);
      const { opening, phase } = state;
      if (!opening || phase === 'ended' || phase === 'closed')
        return refuseWith(c, sayRefusal('ExerciseEnded'));
      const seats = Object.values(state.seats).filter(
        // A bot makes room for a person.
        (seat) => seat.role === 'player' && !seat.removed && !seat.bot,
      );
      const teams = opening.teams.map(({ id, name, letter, summary, places }) => ({
        id,
        name,
        letter,
        description: summary,
        people: seats.filter((seat) => seat.team === id).length,
        places,
      }));
      const { title, contentNote, emergencyWord } = opening;
      const entry = {
        contentNote,
        contentCap: state.contentCap,
        emergencyWord,
        support: state.safety.support,
      };
      const expected = await expectedPlace(context, exerciseId, c.req.valid('query').name ?? '');
      return c.json({ title, scenario: title, observers: true as const, ...entry, teams, expected }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/join',
      request: { body: { required: true, ...jsonOf(joinSchema, 'Who joins which exercise.') } },
      responses: { 200: jsonOf(seatSchema, 'A seat, and the token that opens it.'), ...refusals },
    }),
    async (c) => {
      const wanted = c.req.valid('json');
      const exerciseId = await exerciseOf(context, c.env.clientAddress, wanted.code);
      if (typeof exerciseId !== 'string') return refuseWith(c, exerciseId);
      const { state } = await context.hosts.of(exerciseId);
      const own = wanted.takeOver ? seatNamed(state, wanted.name) : undefined;
      const result = own
        ? await takeOver(context, exerciseId, own.id, own.name)
        : await takeSeat(context, exerciseId, {
            seat: newId('seat'),
            name: wanted.name,
            ...(await placeFor(context, exerciseId, wanted)),
          });
      return result.ok ? c.json(result, 200) : refuseWith(c, result);
    },
  );
}
