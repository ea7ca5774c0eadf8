import type { Odds } from '../../exercise/state';
import { counterMoveIds } from '../../framework/counter-moves';
import { command, type Habit } from '../act';
import { chance, seconds } from '../chance';
import { fallsTo, stepOf, worksWithPeople } from '../colleagues';
import type { PlayerSight } from '../sight';

/** Chances out of 100, spread by chance in fives; what is left over goes to the first. */
function oddsOf(team: string, move: number): Odds {
  const weights = counterMoveIds.map((id) => chance(team, move, 'odds', id) ** 3);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const chances = weights.map((weight) => Math.floor((weight / sum) * 20) * 5);
  const rest = 100 - chances.reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    counterMoveIds.map((id, index) => [id, (chances[index] ?? 0) + (index === 0 ? rest : 0)]),
  ) as Odds;
}

/** One bot of the team locks its forecast; in a mixed team only when the people have not by the end of the step. */
export const forecast: Habit<PlayerSight> = (sight) => {
  const step = stepOf(sight, 'anticipate');
  const { seat, team } = sight;
  if (!step || !seat.team || !fallsTo(sight, 'forecast', step.move)) return [];
  if (team.forecasts.some((one) => one.team === seat.team && one.move === step.move)) return [];
  const wait = worksWithPeople(sight)
    ? step.minutes * 50_000
    : seconds(20, 70, seat.id, 'forecast', step.move);
  const odds = oddsOf(seat.team, step.move);
  return [
    command(`forecast ${step.move}`, step.openedAtExercise + wait, {
      type: 'LockForecast',
      move: step.move,
      odds,
    }),
  ];
};
