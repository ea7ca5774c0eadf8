import type { CounterMoveId } from '../../framework/counter-moves';

/** Where the middle of several chances lies, 0 to 100; `low` and `high` bound the middle half, null for a team. */
export interface ChanceSpread {
  median: number;
  low: number | null;
  high: number | null;
}

/** How the forecasts that people made alone are spread, counter-move by counter-move. */
export type ForecastSpread = Record<CounterMoveId, ChanceSpread>;

/** Such a spread of a move: of one team, or (null) of everybody. */
export interface PrivateForecastSpread {
  move: number;
  team: string | null;
  spread: ForecastSpread;
}
