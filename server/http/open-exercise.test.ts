import { pino } from 'pino';
import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { groupsOfAccount } from '../../db/groups';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { withPglite } from '../../db/testing/databases';
import { aStory } from '../../exercise/testing/a-story';
import { carriedItems } from '../../exercise/testing/evening-improvement';
import { createProcessClock } from '../clock';
import { createContext } from '../create-context';
import { noNeighbours } from '../neighbours/neighbours';
import type { HttpContext } from './context';
import { openExercise } from './open-exercise';

const { db } = withPglite();

/** The parts that an opening needs; `breaks` names what an append must not hold. */
function aServer(breaks?: string) {
  const prepare: Database['prepare'] = (text) => {
    const run = db().prepare(text);
    if (breaks === undefined || !text.includes('insert into events')) return run;
    return async (values) => {
      if (JSON.stringify(values).includes(breaks)) throw new Error('cannot be written');
      return run(values);
    };
  };
  const clock = createProcessClock();
  const context = createContext({
    db: { ...db(), prepare },
    io: new Server(),
    log: pino({ level: 'silent' }),
    privateKey: 'a-key-for-tests-only',
    clock,
    neighbours: noNeighbours,
  });
  const stop = () => {
    context.stop();
    clock.stop();
  };
  // An opening asks for nothing that HTTP alone has.
  return { context: context as typeof context & HttpContext, stop };
}

const choices = (group: string) => ({
  story: aStory(),
  contentCap: 2 as const,
  places: {},
  group,
  takenOver: { group, title: 'Small', date: '2026-09-01', items: carriedItems },
});
const staff = { accountId: null, name: 'Ruth' };

test('what is taken over is recorded with the opening, in one append', async () => {
  const { context, stop } = aServer();
  const { exercise } = await openExercise(context, staff, choices('Desk'));
  const host = await context.hosts.of(exercise);
  expect(host.state.improvement.carried?.items).toHaveLength(carriedItems.length);
  const entries = await createDrizzleEventLog(db()).read(exercise);
  expect(entries.map(({ event }) => event.type)).toContain('ItemsCarried');
  expect(await groupsOfAccount(db(), null)).toEqual(['Desk']);
  stop();
});

test.each(['ItemsCarried', 'SeatTaken'])(
  'an opening whose %s is not recorded leaves nothing behind',
  async (type) => {
    const { context, stop } = aServer(type);
    const group = `Desk of ${type}`;
    await expect(openExercise(context, staff, choices(group))).rejects.toThrow('cannot be written');
    expect(await groupsOfAccount(db(), null)).not.toContain(group);
    expect(await context.hosts.live()).toEqual([]);
    stop();
  },
);
