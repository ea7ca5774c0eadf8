import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';

/** The address of control, beside the team ids. */
export const controlAddress = 'control';

/** EX60: a team writes to another team or to control. */
export const sendMessage: Rule<'SendMessage'> = (state, { command, by, id }) => {
  const seat = state.seats[by];
  if (!seat?.team) return refused('NotAllowed');
  const isKnown =
    command.to === controlAddress ||
    state.opening?.teams.some((team) => team.id === command.to && team.id !== seat.team);
  if (!isKnown) return refused('UnknownTeam');
  return happened({
    type: 'MessageSent',
    message: idFrom('message', id),
    from: seat.team,
    to: command.to,
    text: command.text,
    secret: { author: seat.name },
  });
};

/** EX61: control answers a message once, in a voice; only the team that asked has the answer. */
export const answerMessage: Rule<'AnswerMessage'> = (state, { command }) => {
  const message = state.messages.find((one) => one.id === command.message && one.to === controlAddress);
  if (!message) return refused('UnknownMessage');
  if (message.answer) return refused('AlreadyAnswered', { by: message.answer.persona });
  return happened({
    type: 'MessageAnswered',
    message: message.id,
    team: message.from,
    persona: command.persona,
    text: command.text,
  });
};

/** EX62: a message to control comes into the debrief only when staff release it. */
export const showMessage: Rule<'ShowMessage'> = (state, { command }) => {
  const message = state.messages.find((one) => one.id === command.message && one.to === controlAddress);
  if (!message) return refused('UnknownMessage');
  if (message.shownAt !== null) return happened();
  const { id, from, to, text, at, answer } = message;
  return happened({ type: 'MessageShown', message: id, from, to, text, sentAt: at, answer });
};
