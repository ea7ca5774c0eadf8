import { type CounterMoveId, counterMoveIds } from '../framework/counter-moves';
import { anonymousFrom } from './anonymous-from';
import type { Circumstances } from './command';
import type { PrivateForecastsClosed } from './events/private-forecasts';
import type { ChanceSpread, ForecastSpread, Odds, State } from './state';

/** A team is told the middle of what its people forecast alone from this many on; the room from five on. */
const teamSpreadFrom = 3;

/** EX320: whether somebody of a team may still forecast alone: while its step is open and the team has not locked its own. */
export function isForecastOpen({ phase, step, forecasts }: State, team: string, move: number): boolean {
  const isStep = phase === 'running' && step?.step === 'anticipate' && step.move === move;
  return isStep && !forecasts.some((forecast) => forecast.team === team && forecast.move === move);
}

/** The spread of several forecasts, each by itself 100 in all, with quartiles; null of fewer than five. */
export function spreadOfAll(forecasts: readonly Odds[]): ForecastSpread | null {
  return forecasts.length < anonymousFrom ? null : eachSpread(forecasts, withQuartiles);
}

/**
 * The medians of a team's forecasts; null of fewer than three. Of three or four numbers the quartiles would give every single
 * one away, and quartiles of five alone would tell which teams had no more than four: a team has none, however many it is.
 */
export function mediansOfTeam(forecasts: readonly Odds[]): ForecastSpread | null {
  return forecasts.length < teamSpreadFrom ? null : eachSpread(forecasts, withoutQuartiles);
}

type Spreading = (sorted: readonly number[]) => ChanceSpread;

function eachSpread(forecasts: readonly Odds[], spread: Spreading): ForecastSpread {
  const rows = counterMoveIds.map((id): [CounterMoveId, ChanceSpread] => [
    id,
    spread(forecasts.map((odds) => odds[id]).toSorted((one, other) => one - other)),
  ]);
  return Object.fromEntries(rows) as ForecastSpread;
}

const withQuartiles: Spreading = (sorted) => ({
  median: quantile(sorted, 0.5),
  low: quantile(sorted, 0.25),
  high: quantile(sorted, 0.75),
});

const withoutQuartiles: Spreading = (sorted) => ({ median: quantile(sorted, 0.5), low: null, high: null });

/** The value below which a share of sorted numbers lies, between two of them in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low + (high - low) * (at - Math.floor(at));
}

/** EX321: when the step ends, the medians of each team of three or more answers, the spread of everybody from five on; else silence. */
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
    ...teams.map((team) => ({ team, spread: mediansOfTeam(given(team)) })),
    { team: null, spread: spreadOfAll(teams.flatMap(given)) },
  ];
  return spreads.flatMap(({ team, spread }) =>
    spread ? [{ type: 'PrivateForecastsClosed' as const, move, team, spread }] : [],
  );
}
