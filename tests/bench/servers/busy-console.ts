import { join } from 'node:path';
import type { State } from '../../../exercise/state';
import { type Joined, type Opened, post } from '../../support/api';
import { aDataFolder, type RunningServer, root, started } from '../../support/running-server';
import { busyPlay } from '../seats/busy-play';
import { aCommand, give } from '../seats/command';
import { allSeated, aRunningExercise, type Person, people, seated } from '../seats/crowd';
import { aScenarioFolder, aStoryOfFiveTeams } from '../seats/five-teams';
import { withManyLines } from '../seats/many-lines';
import type { RawSeat } from '../seats/raw-seat';
import { fillLogs } from './fill-log';

/** How large the exercise is whose console is looked at. */
export interface BusySize {
  injects: number;
  seats: number;
  /** Events on the record before anything is measured. */
  events: number;
}

/** A room in the middle of its exercise, everybody connected but the lead, whose console a browser may open. */
export interface BusyRoom {
  server: RunningServer;
  /** The lead's seat. */
  lead: Opened;
  /** A second member of staff, who may do what the lead does with injects. */
  controller: RawSeat;
  persons: Person[];
  /** The seats of the persons, in their order. */
  seats: RawSeat[];
  /** How things stood when the record was filled. */
  state: State;
}

/** Makes the room, does something in it, and ends its server. */
export async function inBusyRoom<T>(size: BusySize, work: (room: BusyRoom) => Promise<T>): Promise<T> {
  const dataDir = aDataFolder();
  const environment = {
    FORESTALL_DATA_DIR: dataDir,
    FORESTALL_SCENARIO_DIR: aScenarioFolder(withManyLines(aStoryOfFiveTeams(), size.injects)),
  };
  const start = (additions = {}) =>
    started(join(root, 'dist', 'server.mjs'), { ...environment, ...additions });
  const first = await start({ FORESTALL_WITHOUT_NEXT: '1' });
  const gathered = await gather(first, size.seats);
  await first.stop();
  const { opened, persons, controller: invited } = gathered;
  const next = busyPlay({ lead: opened.seat, players: persons.map(({ seat }) => seat) });
  const [state] = await fillLogs({ dataDir }, [{ exercise: opened.exercise, next, length: size.events }]);
  if (!state) throw new Error('No record was filled.');
  const server = await start();
  try {
    const controller = await seated(server.origin, invited);
    const seats = await allSeated(server.origin, persons);
    const result = await work({ server, lead: opened, controller, persons, seats, state });
    await Promise.all([controller, ...seats].map((seat) => seat.close()));
    return result;
  } finally {
    await server.stop();
  }
}

/** Everybody comes before move 1 begins, so that nobody waits for a place. */
async function gather({ origin }: RunningServer, count: number) {
  const { opened, lead } = await aRunningExercise(origin);
  const { token } = await lead.ask<{ token: string }>('invite', { role: 'control', uses: 'once' });
  const link = { exercise: opened.exercise, token, name: 'Idris' };
  const { body: controller } = await post<Joined>(origin, '/api/invites/accept', link);
  const persons = await people(origin, opened, count);
  await give(lead, aCommand({ type: 'OpenStep', move: 1, step: 'decide', confirmShortDebrief: true }));
  await lead.close();
  return { opened, controller, persons };
}
