import { type CounterMoveId, counterMoveIds } from '../../framework/counter-moves';
import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { Odds } from '../state';
import { typistOf, whyNotTyped } from './paper';

/** Medians by counter-move; one that is left out has none. */
type Medians = Partial<Record<CounterMoveId, number>>;

/**
 * EX204: medians of any scale become chances that keep their proportions and spread exactly 100; what rounding leaves goes
 * to the largest remainders, and among equals to the first. Null when all are nothing.
 */
export function oddsFrom(medians: Medians): Odds | null {
  const sum = counterMoveIds.reduce((total, id) => total + (medians[id] ?? 0), 0);
  if (sum === 0) return null;
  const exact = counterMoveIds.map((id) => ({ id, share: ((medians[id] ?? 0) * 100) / sum }));
  const left = 100 - exact.reduce((total, { share }) => total + Math.floor(share), 0);
  const first = [...exact]
    .sort((one, other) => (other.share % 1) - (one.share % 1))
    .slice(0, left)
    .map(({ id }) => id);
  return Object.fromEntries(
    exact.map(({ id, share }) => [id, Math.floor(share) + (first.includes(id) ? 1 : 0)]),
  ) as Odds;
}

/** EX204: a team's forecast from its slips, as medians. EX203: it may be typed again, and a team's own is not typed over. */
export const enterForecast: Rule<'EnterForecast'> = (state, { command, by }) => {
  const { team, move, medians, slips } = command;
  const no = whyNotTyped(state);
  if (no) return no;
  if (!state.opening?.teams.some(({ id }) => id === team)) return refused('UnknownTeam');
  if (move !== state.step?.move) return refused('StepDoesNotAllow');
  // EX42 holds on paper, too.
  if (state.counterMoves.some((choice) => choice.move === move && choice.revealedAt !== null)) {
    return refused('ForecastClosed');
  }
  const earlier = state.forecasts.find((forecast) => forecast.team === team && forecast.move === move);
  if (earlier && !earlier.paper) return refused('EnteredByTeam');
  const odds = oddsFrom(medians);
  if (!odds) return refused('ForecastEmpty');
  return happened({
    type: 'ForecastLocked',
    team,
    move,
    paper: { slips, typedBy: typistOf(state, by) },
    secret: { odds, medians },
  });
};
