import type { CommandOf } from '../command';
import { type Decision, happened, refused } from '../decision';
import { idFrom } from '../ids';
import { burdenRows } from '../joint-actions/burden-rows';
import type { Rule } from '../rule';
import type { BurdenNeed, State } from '../state';
import { amountProblem } from './burden-amount';
import { knowsTeam } from './challenges';
import { about, actionOf } from './joint-action-of';

/** EX250: a team offers a card of its own that counts to other teams, once, and says in words what it asks for. */
export const offerJointAction: Rule<'OfferJointAction'> = (state, { command, by, id }) => {
  const team = state.seats[by]?.team;
  const card = Object.hasOwn(state.cards, command.card) ? state.cards[command.card] : undefined;
  if (!team || card?.team !== team || !card.submitted) return refused('UnknownCard');
  if (Object.values(state.jointActions).some((action) => action.card === card.id))
    return refused('AlreadyOffered');
  const asked = [...new Set(command.asked)];
  if (asked.length === 0) return refused('NobodyReceives');
  if (asked.includes(team)) return refused('OfferToItself');
  if (!asked.every((one) => knowsTeam(state.opening, one))) return refused('UnknownTeam');
  if (command.text === '') return refused('SentenceMissing');
  const problem = needsProblem(state, command);
  if (problem) return problem;
  const { tool, strategy, mechanism } = card.submitted.content;
  return happened({
    type: 'JointActionOffered',
    action: idFrom('jointAction', id),
    card: card.id,
    team,
    move: card.move,
    tool,
    strategy,
    mechanism,
    text: command.text,
    asked,
    needs: needsOf(state, command),
  });
};

/** EX252: what it takes is said by row of the story's table, in whole numbers that are not negative. */
function needsProblem({ opening }: State, { needs }: CommandOf<'OfferJointAction'>): Decision | null {
  const rows = burdenRows(opening);
  for (const { row: id, amount } of needs) {
    const row = rows.find((one) => one.id === id);
    const problem = row ? amountProblem(row, amount) : refused('UnknownRow');
    if (problem) return problem;
  }
  return null;
}

/** In the order of the table. A row that takes nothing is left out; of a row said twice the last counts. */
function needsOf({ opening }: State, { needs }: CommandOf<'OfferJointAction'>): BurdenNeed[] {
  return burdenRows(opening).flatMap((row) => {
    const amount = needs.findLast((need) => need.row === row.id)?.amount ?? 0;
    return amount > 0 ? [{ ...row, amount }] : [];
  });
}

/**
 * EX251: a team that was asked joins, joins on conditions, does not object or objects, with a sentence, and may change that.
 * What was not offered to a team is refused like what is not there, so that a refusal tells nothing about others' offers.
 */
export const answerJointAction: Rule<'AnswerJointAction'> = (state, { command, by }) => {
  const team = state.seats[by]?.team ?? '';
  const action = actionOf(state, command.action);
  if (!action?.asked.includes(team)) return refused('UnknownOffer');
  if (command.text === '') return refused('SentenceMissing');
  const { stance, text } = command;
  const before = action.answers.find((answer) => answer.team === team);
  if (before?.stance === stance && before.text === text) return happened();
  return happened({ type: 'JointActionAnswered', ...about(action), team, stance, text });
};

/** EX258: lead or control shows a joint action to the room, once; it stays open to the room from there on. */
export const showJointAction: Rule<'ShowJointAction'> = (state, { command }) => {
  const action = actionOf(state, command.action);
  if (!action) return refused('UnknownOffer');
  return action.shownAt !== null ? happened() : happened({ type: 'JointActionShown', jointAction: action });
};
