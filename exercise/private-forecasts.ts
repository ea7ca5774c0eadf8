import { type CounterMoveId, counterMoveIds } from '../framework/counter-moves';
import { anonymousFrom } from './anonymous-from';
import type { Circumstances } from './command';
import type { PrivateForecastsClosed } from './events/private-forecasts';
import type { ChanceSpread, ForecastSpread, Odds, State } from './state';

/** A team is told how what its people forecast alone is spread from this many on; the room from five on. */
export const teamSpreadFrom = 3;

/** EX320: whether somebody of a team may still forecast alone: while its step is open and the team has not locked its own. */
export function isForecastOpen({ phase, step, forecasts }: State, team: string, move: number): boolean {
  const isStep = phase === 'running' && step?.step === 'anticipate' && step.move === move;
  return isStep && !forecasts.some((forecast) => forecast.team === team && forecast.move === move);
}

/** The spread of several forecasts, each by itself 100 in all; null of fewer than `from`. */
export function spreadOfForecasts(forecasts: readonly Odds[], from: number): ForecastSpread | null {
  if (forecasts.length < from) return null;
  const rows = counterMoveIds.map((id): [CounterMoveId, ChanceSpread] => [
    id,
    spreadOfChances(forecasts.map((odds) => odds[id])),
  ]);
  return Object.fromEntries(rows) as ForecastSpread;
}

/** Of three or four numbers the quartiles would give every single one away. */
function spreadOfChances(chances: readonly number[]): ChanceSpread {
  const sorted = chances.toSorted((one, other) => one - other);
  const hasQuartiles = sorted.length >= anonymousFrom;
  return {
    median: quantile(sorted, 0.5),
    low: hasQuartiles ? quantile(sorted, 0.25) : null,
    high: hasQuartiles ? quantile(sorted, 0.75) : null,
  };
}

/** The value below which a share of sorted numbers lies, between two of them in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low + (high - low) * (at - Math.floor(at));
}

/** EX321: when the step ends, the spread of each team of three or more answers, and of everybody from five on; else silence. */
export function privateForecastsToClose(
  state: State,
  { ownForecasts = {} }: Circumstances,
): PrivateForecastsClosed[] {
  const { step, opening } = state;
  if (step?.step !== 'anticipate') return [];
  const { move } = step;
  const given = (team: string) => ownForecasts[team] ?? [];
  const teams = (opening?.teams ?? []).map(({ id }) => id);
  const spreads = [
    ...teams.map((team) => ({ team, spread: spreadOfForecasts(given(team), teamSpreadFrom) })),
    { team: null, spread: spreadOfForecasts(teams.flatMap(given), anonymousFrom) },
  ];
  return spreads.flatMap(({ team, spread }) =>
    spread ? [{ type: 'PrivateForecastsClosed' as const, move, team, spread }] : [],
  );
}
