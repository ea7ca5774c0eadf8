import { pino } from 'pino';
import { Server } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withPglite } from '../../db/testing/databases';
import type { Command } from '../../exercise/command';
import { aStory } from '../../exercise/testing/a-story';
import { createContext } from '../create-context';
import type { Neighbours, News } from '../neighbours/neighbours';
import { newId } from '../random-ids';
import { devicesNow } from './device-news';
import { staleAfterMs } from './devices';

const { db, anExercise } = withPglite();
type Listener = (name: keyof News, news: unknown[]) => void;

/** Two ends of a line between processes; what one tells, the other hears at once. */
function twoNeighbours(): Neighbours[] {
  const ears: Listener[][] = [[], []];
  return [0, 1].map((end) => ({
    tell: (name, ...news) => {
      for (const listen of ears[1 - end] ?? []) listen(name, news);
    },
    on: (wanted, listener) => {
      const hear = listener as (...news: unknown[]) => void;
      ears[end]?.push((name, news) => (name === wanted ? hear(...news) : undefined));
    },
  }));
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval'] }));
afterEach(() => vi.useRealTimers());

test('failure 3: staff at one process see that a device at another lacks what it was sent', async () => {
  let time = 1_000_000;
  const clock = { now: () => time, onAbsence: () => undefined, look: () => undefined, stop: () => undefined };
  const [here, there] = twoNeighbours().map((neighbours) =>
    createContext({
      db: db(),
      io: new Server(),
      log: pino({ level: 'silent' }),
      privateKey: 'a-key-for-tests-only',
      clock,
      neighbours,
    }),
  );
  if (!here || !there) throw new Error('There are two processes.');
  const exercise = await anExercise();
  const host = await here.hosts.of(exercise);
  const ask = (command: Command) => {
    const circumstances = async () => ({ present: [] });
    return host.handle({ commandId: newId('command'), by: 'system', command, circumstances });
  };
  await ask({ type: 'OpenExercise', story: aStory(), joinCode: 'A', contentCap: 2, places: {} });
  await ask({ type: 'TakeSeat', seat: 'seat_ada', name: 'Ada', role: 'player', team: 'north' });
  here.presence.arrive(exercise, 'seat_ada', 'socket_1');
  here.devices.confirm(exercise, 'seat_ada', 'socket_1', { 'team:north': 0 });
  // Whoever of staff is at the other process.
  there.presence.arrive(exercise, 'seat_lead', 'socket_2');
  const hostThere = await there.hosts.of(exercise);
  devicesNow(here, host);
  time += staleAfterMs;
  const told = new Promise((resolve) => there.neighbours.on('devices', resolve));
  vi.advanceTimersByTime(5_000);
  await told;
  expect(devicesNow(there, hostThere).stale).toEqual(['seat_ada']);
  here.stop();
  there.stop();
});
