import type { Answer } from '../client/seat-client';
import { asFacilitator, type LogLine, logOf, post } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { MortalServer } from './mortal-server';
import { clear, setStage } from './stage';
import { StartingLine } from './starting-line';
import { SteadySeat } from './steady-seat';

/** What came of races between two processes. */
export interface RacesOutcome {
  races: number;
  /** Places in the record where a release began, went out or was recalled twice. */
  doubled: string[];
  /** Races in which not exactly one of the two was told yes. */
  undecided: string[];
}

const inject = 'inj_1';
/** What is raced for, in turn. Each can happen once after the one before, and leaves both processes up to date. */
const turns = ['ReleaseInject', 'SendReleaseNow', 'RecallInject'] as const;
const made = ['InjectGoingOut', 'InjectReleased', 'InjectRecalled'];

/** Starts two processes with one record and the same secrets. */
export async function startTwo(
  url: string,
  additions: Record<string, string>,
): Promise<[MortalServer, MortalServer]> {
  const dataDir = aDataFolder();
  const one = await MortalServer.start({ dataDir, url }, additions);
  return [one, await MortalServer.start({ dataDir, url }, additions)];
}

/** Seats a second member of staff, at the process of an address. */
export async function seatController(origin: string, exercise: string): Promise<SteadySeat> {
  const about = { role: 'control', name: 'Controller' };
  const path = `/api/exercises/${exercise}/staff`;
  const { body } = await post<{ token: string }>(origin, path, about, asFacilitator);
  return SteadySeat.connect(origin, body.token);
}

/** One race: both press the same button, and both have decided before either may append. */
async function press(
  line: StartingLine,
  seats: SteadySeat[],
  type: (typeof turns)[number],
  release: string,
): Promise<{ answers: Answer[]; release: string }> {
  const ids = seats.map((seat) => seat.nextId());
  const command = type === 'ReleaseInject' ? { type, inject } : { type, release };
  const answers = await line.race(
    seats.length,
    seats.map((seat, index) => () => seat.command(command, ids[index])),
  );
  const winner = ids[answers.findIndex(({ ok }) => ok)] ?? '';
  return { answers, release: type === 'ReleaseInject' ? winner.replace('cmd_', 'rel_') : release };
}

/**
 * Races two processes with one record for the release of an inject, for sending it and for recalling it, over and over.
 *
 * @param redisUrl where the processes tell each other what happened; without it they learn of it from the record alone
 */
export async function raceForReleases(url: string, races: number, redisUrl?: string): Promise<RacesOutcome> {
  const servers = await startTwo(url, redisUrl ? { REDIS_URL: redisUrl } : {});
  const stage = await setStage([servers[0].origin]);
  const controller = await seatController(servers[1].origin, stage.opened.exercise);
  const seats = [stage.lead, controller];
  const line = await StartingLine.at(url);
  const undecided: string[] = [];
  let release = '';
  try {
    for (let race = 0; race < races; race += 1) {
      const type = turns[race % turns.length] as (typeof turns)[number];
      const came = await press(line, seats, type, release);
      release = came.release;
      if (came.answers.filter(({ ok }) => ok).length !== 1)
        undecided.push(`race ${race}, ${type}: ${JSON.stringify(came.answers)}`);
    }
    return { races, doubled: doubled(await logOf(servers[0].origin, stage.opened.exercise)), undecided };
  } finally {
    await line.close();
    controller.close();
    clear(stage);
    await Promise.all(servers.map((server) => server.kill()));
  }
}

/** Where the record does not go round in the order of the turns. */
export function doubled(log: LogLine[]): string[] {
  const lines = log.filter(({ event }) => made.includes(event.type));
  return lines
    .filter(({ event }, index) => event.type !== made[index % made.length])
    .map(({ cursor, event }) => `${event.type} at ${cursor}`);
}
