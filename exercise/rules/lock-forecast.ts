import { happened, refused } from '../decision';
import type { Rule } from '../rule';

/**
 * EX40: a team's forecast sums to 100. EX41: it is locked once a move. EX42: not after the counter-move is known.
 */
export const lockForecast: Rule<'LockForecast'> = (state, { command, by }) => {
  const team = state.seats[by]?.team;
  if (!team) return refused('NotAllowed');
  if (command.move !== state.step?.move) return refused('StepDoesNotAllow');
  const sum = Object.values(command.odds).reduce((total, chance) => total + chance, 0);
  if (sum !== 100) return refused('ForecastNotHundred', { sum, left: 100 - sum });
  if (state.counterMoves.some((choice) => choice.move === command.move && choice.revealedAt !== null)) {
    return refused('ForecastClosed');
  }
  if (state.forecasts.some((forecast) => forecast.team === team && forecast.move === command.move)) {
    return refused('ForecastAlreadyLocked');
  }
  return happened({ type: 'ForecastLocked', team, move: command.move, secret: { odds: command.odds } });
};
