import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import { whyOverBudget } from '../message-budget';
import type { Rule } from '../rule';
import { otherTeamOf } from './other-team';

/** EX273: a team hands another a formal text. */
export const sendDemarche: Rule<'SendDemarche'> = (state, { command, by, id }) => {
  const seat = state.seats[by];
  if (!seat?.team) return refused('NotAllowed');
  const to = otherTeamOf(state, seat.team, command.to);
  if (to === null) return refused('UnknownTeam');
  const over = whyOverBudget(state, seat.team);
  if (over) return over;
  const { title, text } = command;
  const demarche = idFrom('demarche', id);
  return happened({
    type: 'DemarcheSent',
    ...{ demarche, from: seat.team, to, title, text },
    secret: { author: seat.name },
  });
};

/** EX274: the team that got it confirms receipt, once. EX275: of another's demarche it is told that there is none. */
export const acknowledgeDemarche: Rule<'AcknowledgeDemarche'> = (state, { command, by }) => {
  const seat = state.seats[by];
  const found = state.demarches.find(({ id, to }) => id === command.demarche && to === seat?.team);
  if (!seat || !found) return refused('UnknownDemarche');
  if (found.acknowledged) return happened();
  const { id: demarche, from, to } = found;
  return happened({ type: 'DemarcheAcknowledged', demarche, from, to, secret: { by: seat.name } });
};
