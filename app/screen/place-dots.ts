import type { Forecast } from '../../exercise/state';
import type { CounterMoveId } from '../../framework/counter-moves';

/** Where a team's glyph stands in a row. */
export interface PlacedDot {
  team: string;
  /** Chances out of 100. */
  value: number;
  /** Where its middle is on the axis, as a share from 0 to 1. */
  share: number;
}

/**
 * The glyphs of one row from the smallest value on. Equal values stand side by side around their value, and what would
 * cover a smaller one is moved on by what it needs. Zeros are not placed: they have a column of their own.
 * @param scale the value at the end of the axis
 * @param width how much of the axis one glyph covers, from 0 to 1
 */
export function placeDots(
  forecasts: Forecast[],
  id: CounterMoveId,
  scale: number,
  width: number,
): PlacedDot[] {
  const given = forecasts.map(({ team, odds }) => ({ team, value: odds?.[id] ?? 0 }));
  const values = [...new Set(given.map(({ value }) => value))]
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  let free = 0;
  return values.flatMap((value) => {
    const teams = given.filter((one) => one.value === value);
    const start = Math.max(value / scale - (teams.length * width) / 2, free);
    free = start + teams.length * width;
    return teams.map(({ team }, index) => ({ team, value, share: start + (index + 0.5) * width }));
  });
}

/** Teams that gave a counter-move no chance. */
export function zerosOf(forecasts: Forecast[], id: CounterMoveId): string[] {
  return forecasts.filter(({ odds }) => (odds?.[id] ?? 0) === 0).map(({ team }) => team);
}

/** The value at the end of the axis: the next ten from the highest on, and never under 50, so that rows can be compared. */
export function scaleOf(forecasts: Forecast[]): number {
  const highest = Math.max(0, ...forecasts.flatMap(({ odds }) => Object.values(odds ?? {})));
  return Math.max(50, Math.ceil(highest / 10) * 10);
}
