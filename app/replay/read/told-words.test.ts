import { expect, it } from 'vitest';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { describe } from '../../../exercise/timeline';
import { aTape } from '../testing/a-tape';
import { latestTold, toldAt } from './told-words';

const tape = aTape('seat_lead');
const { state } = wholeEvening();

it('what was told in words is listed from a moment back, each happening once', () => {
  const all = latestTold(tape, tape.lines.length, state, Number.POSITIVE_INFINITY);
  expect(all.length).toBeGreaterThan(20);
  expect(all.map(({ position }) => position)).toEqual(
    [...all.map(({ position }) => position)].sort((one, other) => other - one),
  );
  const [last] = all;
  expect(latestTold(tape, tape.lines.length, state, 1)).toEqual([last]);
  expect(latestTold(tape, (last?.position ?? 0) - 1, state, 1)).toEqual([all[1]]);
  expect(latestTold(tape, 0, state, 5)).toEqual([]);
});

it('what is not told in words is passed over', () => {
  const untold = tape.lines.findIndex(
    (line) => 'event' in line && describe({ at: line.at, event: line.event }, state) === null,
  );
  expect(untold).toBeGreaterThan(0);
  expect(toldAt(tape, untold + 1, state)).toBeNull();
});
