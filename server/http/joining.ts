import { z } from '@hono/zod-openapi';
import { findExerciseByCode } from '../../db/exercises';
import { listExpectedPeople } from '../../db/expected-people';
import { inWanted } from '../../exercise/languages/read-in';
import type { State } from '../../exercise/state';
import { sameName } from '../participants/read-participants';
import { newId } from '../random-ids';
import { type Refusal, sayRefusal } from '../say';
import type { HttpContext } from './context';
import { type SeatWithToken, takeOver, takeSeat } from './seats';

/** What somebody says to join. */
export const joinSchema = z
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

/** What may be known of an exercise before joining it: its teams, and what it tells of. @param name who asks, for the team that staff listed */
export async function lobbyOf(
  context: HttpContext,
  address: string,
  code: string,
  name: string,
  languages: readonly string[] = [],
) {
  const exerciseId = await exerciseOf(context, address, code);
  if (typeof exerciseId !== 'string') return exerciseId;
  const { state } = await context.hosts.of(exerciseId);
  const { opening, phase } = inWanted(state, languages);
  if (!opening || phase === 'ended' || phase === 'closed') return sayRefusal('ExerciseEnded');
  const seats = Object.values(state.seats).filter(
    // A bot makes room for a person.
    (seat) => seat.role === 'player' && !seat.removed && !seat.bot,
  );
  const teams = opening.teams.map(({ id, name: team, letter, summary, places }) => ({
    id,
    name: team,
    letter,
    description: summary,
    people: seats.filter((seat) => seat.team === id).length,
    places,
  }));
  const { title, contentNote, caseStudy, emergencyWord } = opening;
  return {
    ok: true as const,
    lobby: {
      title,
      scenario: title,
      whatIf: state.fork !== null,
      observers: true as const,
      contentNote,
      caseStudy: caseStudy ? { place: caseStudy.place, period: caseStudy.period } : null,
      contentCap: state.contentCap,
      emergencyWord,
      support: state.safety.support,
      teams,
      expected: await expectedPlace(context, exerciseId, name),
    },
  };
}

/** Gives somebody a seat, or the seat of their name whose device is gone. */
export async function joinExercise(
  context: HttpContext,
  address: string,
  wanted: z.infer<typeof joinSchema>,
): Promise<SeatWithToken | Refusal> {
  const exerciseId = await exerciseOf(context, address, wanted.code);
  if (typeof exerciseId !== 'string') return exerciseId;
  const { state } = await context.hosts.of(exerciseId);
  const own = wanted.takeOver ? seatNamed(state, wanted.name) : undefined;
  if (own) return takeOver(context, exerciseId, own.id, own.name);
  return takeSeat(context, exerciseId, {
    seat: newId('seat'),
    name: wanted.name,
    ...(await placeFor(context, exerciseId, wanted)),
  });
}
