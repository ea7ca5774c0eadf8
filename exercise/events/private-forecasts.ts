import type { ForecastSpread } from '../state';

/** The step ended in which people forecast alone: how what they gave is spread in a team, or (null) among everybody. */
export interface PrivateForecastsClosed {
  type: 'PrivateForecastsClosed';
  move: number;
  team: string | null;
  spread: ForecastSpread;
}
