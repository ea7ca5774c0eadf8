import { expect, test } from 'vitest';
import { eventTypes } from './event-types';
import { checkPlays } from './play-property';

test('EX80 over 2,000 random plays every channel folds to what it may know', () => {
  const { commands, refused, events } = checkPlays(2000, 20_260_101);
  const seldom = eventTypes
    .filter((type) => (events[type] ?? 0) <= 40)
    .map((type) => `${type} ${events[type] ?? 0}`);
  expect(seldom).toEqual([]);
  expect(refused / commands).toBeGreaterThan(0.1);
  expect(refused / commands).toBeLessThan(0.6);
  process.stdout.write(`2,000 plays, ${commands} commands, ${refused} refused: ${JSON.stringify(events)}\n`);
}, 240_000);
