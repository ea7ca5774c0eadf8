import type * as events from '../events/private-forecasts';
import type { Evolution } from '../evolution';

const closed: Evolution<events.PrivateForecastsClosed> = (state, { move, team, spread }) => ({
  ...state,
  privateForecasts: [...state.privateForecasts, { move, team, spread }],
});

/** How the close of private forecasts changes the state. */
export const evolutions = { PrivateForecastsClosed: closed };
