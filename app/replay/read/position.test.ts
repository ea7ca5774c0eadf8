import { describe, expect, it } from 'vitest';
import { aTape } from '../testing/a-tape';
import { instantOf, positionAt, stepFrom } from './position';
import { eventOf } from './tape';

const tape = aTape('seat_lead');
const { lines } = tape;

describe('a place in a replay', () => {
  it('is found by its instant, behind everything that was told then', () => {
    expect(positionAt(tape, (lines[0]?.at ?? 0) - 1)).toBe(0);
    expect(positionAt(tape, Number.MAX_SAFE_INTEGER)).toBe(lines.length);
    for (const [index, { at }] of lines.entries()) {
      const position = positionAt(tape, at);
      expect(position).toBeGreaterThan(index);
      expect(instantOf(tape, position)).toBe(at);
      expect(lines[position]?.at ?? Number.MAX_SAFE_INTEGER).toBeGreaterThan(at);
    }
  });

  it('is reached event by event, forward and back, and stays at the ends', () => {
    const forward: number[] = [0];
    while ((forward.at(-1) ?? 0) < lines.length) forward.push(stepFrom(tape, forward.at(-1) ?? 0, 1));
    const back: number[] = [lines.length];
    while ((back.at(-1) ?? 0) > 0) back.push(stepFrom(tape, back.at(-1) ?? 0, -1));
    expect(back.reverse()).toEqual(forward);
    expect(stepFrom(tape, lines.length, 1)).toBe(lines.length);
    expect(stepFrom(tape, 0, -1)).toBe(0);
  });

  it('never lies between what one happening told on two channels', () => {
    for (
      let position = stepFrom(tape, 0, 1);
      position < lines.length;
      position = stepFrom(tape, position, 1)
    ) {
      const [before, next] = [eventOf(lines[position - 1]), eventOf(lines[position])];
      if (before && next) expect([next.at, next.event.type]).not.toEqual([before.at, before.event.type]);
    }
  });
});
