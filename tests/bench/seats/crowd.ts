import { type Joined, join, type Opened, openExercise } from '../../support/api';
import { patiently } from '../patience';
import type { PlainAuth } from '../servers/plain-server';
import { aCommand, give } from './command';
import { fiveTeams, teamIds } from './five-teams';
import { inBatches } from './in-batches';
import { assertAccepted, RawSeat } from './raw-seat';

/** How many people join or connect at the same time while a crowd is gathered. */
const atOnce = 25;
/** A workshop's places as written in the scenario are fewer than a crowd. */
const placesPerTeam = 200;

/** The connected seats of one exercise, its lead first. Made alike on both servers. */
export interface Crowd {
  lead: RawSeat;
  seats: RawSeat[];
}

/** Somebody who has joined and is not connected yet. */
export type Person = Joined & { team: string };

/** The team of the n-th person: people are spread evenly. */
export function teamOf(n: number): string {
  return teamIds[n % teamIds.length] as string;
}

/** Opens an exercise with places for a crowd and starts it in its practice round, in which people still come in at once. */
export async function aRunningExercise(origin: string): Promise<{ opened: Opened; lead: RawSeat }> {
  const places = Object.fromEntries(teamIds.map((team) => [team, placesPerTeam]));
  const opened = await openExercise(origin, { scenario: fiveTeams, places });
  const lead = await seated(origin, opened);
  await give(lead, aCommand({ type: 'StartExercise' }));
  await give(lead, aCommand({ type: 'OpenStep', move: 0, step: 'update' }));
  return { opened, lead };
}

/** Joins people over HTTP, a few at a time. */
export function people(
  origin: string,
  { joinCode }: Pick<Opened, 'joinCode'>,
  count: number,
  inTeam: (n: number) => string = teamOf,
): Promise<Person[]> {
  const numbers = Array.from({ length: count }, (_, n) => n);
  return inBatches(numbers, atOnce, async (n) => {
    const team = inTeam(n);
    return { ...(await join(origin, joinCode, `Person ${n + 1}`, team)), team };
  });
}

/** Connects a seat of Forestall as the protocol says: welcome, then catch up. */
export async function seated(origin: string, { token }: { token: string }): Promise<RawSeat> {
  const seat = await RawSeat.connect(origin, { token }, 'welcome');
  // Not parsed: what a phone does with it is not what is measured.
  assertAccepted(await patiently(seat.send('catchUp', {}), 'a seat to catch up'));
  return seat;
}

/** Connects everybody, a few at a time. */
export function allSeated(origin: string, persons: readonly Person[]): Promise<RawSeat[]> {
  return inBatches(persons, atOnce, (person) => seated(origin, person));
}

/** Connects a seat of the plain server. */
export function plainSeat(origin: string, auth: PlainAuth): Promise<RawSeat> {
  return RawSeat.connect(origin, auth, 'connected');
}

/** As many seats on the plain server, in the same teams. */
export async function plainCrowd(origin: string, exercise: string, teams: readonly string[]): Promise<Crowd> {
  const lead = await plainSeat(origin, { exercise, team: null });
  const seats = await inBatches(teams, atOnce, (team) => plainSeat(origin, { exercise, team }));
  return { lead, seats };
}

/** Everybody leaves; resolves when all connections are closed. */
export async function disperse(...crowds: Crowd[]): Promise<void> {
  await Promise.all(crowds.flatMap(({ lead, seats }) => [lead, ...seats]).map((seat) => seat.close()));
}
