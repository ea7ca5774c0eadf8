import { describe, expect, it } from 'vitest';
import { evolve } from '../../../exercise/evolve';
import { initialState } from '../../../exercise/state';
import { createDice } from '../../../exercise/testing/dice';
import { aTape } from '../testing/a-tape';
import { foldTape, type KnownChannels, keptEvery, told } from './tape-fold';

const tape = aTape('seat_lead');
const straight = (position: number) =>
  tape.lines.slice(0, position).reduce((known: KnownChannels, line) => told(known, line, evolve), {});

describe('a tape', () => {
  it('is the same at every position, however one comes there', () => {
    const fold = foldTape(tape, evolve);
    const dice = createDice(370);
    const last = tape.lines.length;
    expect(last).toBeGreaterThan(4 * keptEvery);
    const jumps = [last, 0, 1, keptEvery, keptEvery - 1, keptEvery + 1, last - 1];
    for (const position of [...jumps, ...Array.from({ length: 40 }, () => dice.below(last + 1))])
      expect(fold.at(position), `at ${position}`).toEqual(straight(position));
  });

  it('knows nothing before its first line, and stays at its ends', () => {
    const fold = foldTape(tape, evolve);
    expect(fold.at(0)).toEqual({});
    expect(fold.at(-5)).toEqual({});
    expect(fold.at(tape.lines.length + 5)).toEqual(fold.at(tape.lines.length));
    expect(fold.reach()).toBeGreaterThan(tape.lines.length - keptEvery);
  });

  it('forgets what is no longer followed, and begins with a view what is followed from the middle', () => {
    const view = { ...initialState, joinCode: 'ABC234' };
    const lines = [
      { at: 1, follows: ['team:north', 'seat:a'] },
      { at: 1, channel: 'team:north', cursor: 7, view },
      { at: 2, follows: ['seat:a'] },
    ] as const;
    const fold = foldTape({ lines: lines as never, seat: 'a' }, evolve);
    expect(fold.at(2)).toEqual({ 'team:north': { cursor: 7, view } });
    expect(fold.at(3)).toEqual({});
  });
});
