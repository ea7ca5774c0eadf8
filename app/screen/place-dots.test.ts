import { describe, expect, it } from 'vitest';
import type { Forecast, Odds } from '../../exercise/state';
import { placeDots, scaleOf, zerosOf } from './place-dots';

const odds = (CM1: number, CM2: number) =>
  ({ CM1, CM2, CM3: 100 - CM1 - CM2, CM4: 0, CM5: 0, CM6: 0, CM7: 0, CM8: 0, CM9: 0 }) as Odds;
const forecast = (team: string, CM1: number, CM2: number): Forecast => ({
  team,
  move: 1,
  odds: odds(CM1, CM2),
  lockedAt: 1,
});

describe('A row of forecasts', () => {
  it('has each glyph at its value and equal values side by side', () => {
    const placed = placeDots(
      [forecast('b', 30, 0), forecast('a', 10, 0), forecast('c', 30, 0)],
      'CM1',
      50,
      0.1,
    );
    expect(placed.map(({ team, share }) => [team, Number(share.toFixed(2))])).toEqual([
      ['a', 0.2],
      ['b', 0.55],
      ['c', 0.65],
    ]);
  });

  it('moves a glyph on that would cover another', () => {
    const placed = placeDots([forecast('a', 10, 0), forecast('b', 11, 0)], 'CM1', 50, 0.1);
    expect(placed.map(({ share }) => Number(share.toFixed(2)))).toEqual([0.2, 0.3]);
  });

  it('leaves zeros out and names them apart', () => {
    const forecasts = [forecast('a', 10, 0), forecast('b', 0, 20)];
    expect(placeDots(forecasts, 'CM1', 50, 0.1).map(({ team }) => team)).toEqual(['a']);
    expect(zerosOf(forecasts, 'CM1')).toEqual(['b']);
  });

  it('has an axis to 50, or to the next ten from the highest on', () => {
    expect(scaleOf([forecast('a', 50, 25)])).toBe(50);
    expect(scaleOf([forecast('a', 55, 25)])).toBe(60);
    expect(scaleOf([])).toBe(50);
  });
});
