import { pino } from 'pino';
import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import { withPglite } from '../db/testing/databases';
import { createProcessClock } from './clock';
import { createContext } from './create-context';
import type { News } from './neighbours/neighbours';

const { db } = withPglite();

test('people and bots keep private answers in one place, so that a neighbour is heard once', () => {
  const heard: (keyof News)[] = [];
  const clock = createProcessClock();
  const context = createContext({
    db: db(),
    io: new Server(),
    log: pino({ level: 'silent' }),
    privateKey: 'a-key-for-tests-only',
    clock,
    neighbours: { tell: () => undefined, on: (name) => heard.push(name) },
  });
  expect(heard.filter((name) => name === 'answered')).toHaveLength(1);
  context.stop();
  clock.stop();
});
