import { happened, refused } from '../decision';
import { isPartner } from '../joint-actions/partners';
import type { Rule } from '../rule';
import { amountProblem } from './burden-amount';
import { about, actionOf } from './joint-action-of';

/** EX253: who offers an action or joins it says what it bears of a row, and may change that; 0 takes it back. */
export const shareBurden: Rule<'ShareBurden'> = (state, { command, by }) => {
  const team = state.seats[by]?.team ?? '';
  const action = actionOf(state, command.action);
  if (!action || !about(action).parties.includes(team)) return refused('UnknownOffer');
  if (!isPartner(action, team)) return refused('NotJoined');
  const need = action.needs.find(({ id }) => id === command.row);
  if (!need) return refused('UnknownRow');
  const problem = amountProblem(need, command.amount);
  if (problem) return problem;
  const before = action.shares.find((share) => share.team === team && share.row === need.id)?.amount ?? 0;
  if (before === command.amount) return happened();
  return happened({ type: 'BurdenShared', ...about(action), team, row: need.id, amount: command.amount });
};
