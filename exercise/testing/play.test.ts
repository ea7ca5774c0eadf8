import { expect, test } from 'vitest';
import { createDice } from './dice';
import { checkPlay, checkPlays } from './play-property';
import { playNumbers } from './random-play';

const coverage = { commands: 0, refused: 0, events: {} };

/** Plays that once showed a fault, by the fault. They stay, whatever the random plays of today may miss. */
const kept: [fault: string, numbers: number[]][] = [
  [
    'a text that went to the room screen alone carried an empty secret',
    [0, 674346965, 0, 3733497, 33, 0, 0, 0, 0, 0, 0, 0],
  ],
];

test.each(kept)('EX80 %s', (_, numbers) => {
  expect(() => checkPlay(numbers, coverage)).not.toThrow();
});

test('EX80 over 200 random plays every channel folds to what it may know', () => {
  const { commands } = checkPlays(200, 7);
  expect(commands).toBeGreaterThan(2000);
}, 60_000);

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

test('EX67 deciding and evolving write into nothing that they were given', () => {
  const dice = createDice(11);
  for (let play = 0; play < 40; play += 1) {
    const numbers = Array.from({ length: 60 }, () => dice.below(2 ** 32));
    expect(() => playNumbers(numbers, ({ table }) => freeze(table.state))).not.toThrow();
  }
});
