import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import { whyOverBudget } from '../message-budget';
import type { Rule } from '../rule';
import type { State } from '../state';

/** The address of control, beside the team ids. */
export const controlAddress = 'control';

/** An answer of control is at most this long, so that one person can keep up and teams get on. */
export const answerLimit = { lines: 2, characters: 300 } as const;

/** EX140: whether an answer has at most two lines and 300 characters. */
export function isShortAnswer(text: string): boolean {
  return text.split(/\r\n|\r|\n/u).length <= answerLimit.lines && text.length <= answerLimit.characters;
}

/** EX60: a team writes to another team or to control. EX142: to control also by the name of a contact. */
export const sendMessage: Rule<'SendMessage'> = (state, { command, by, id }) => {
  const seat = state.seats[by];
  if (!seat?.team) return refused('NotAllowed');
  const isKnown =
    command.to === controlAddress ||
    state.opening?.teams.some((team) => team.id === command.to && team.id !== seat.team);
  if (!isKnown) return refused('UnknownTeam');
  const { persona } = command;
  if (persona !== undefined && !isContact(state, command.to, persona)) return refused('UnknownContact');
  const over = command.to === controlAddress ? null : whyOverBudget(state, seat.team);
  if (over) return over;
  return happened({
    type: 'MessageSent',
    message: idFrom('message', id),
    from: seat.team,
    to: command.to,
    ...(persona === undefined ? {} : { persona }),
    text: command.text,
    secret: { author: seat.name },
  });
};

function isContact(state: State, to: string, persona: string): boolean {
  return to === controlAddress && (state.opening?.contacts ?? []).some((contact) => contact.id === persona);
}

/** EX61: control answers a message once, in a voice; only the team that asked has the answer. */
export const answerMessage: Rule<'AnswerMessage'> = (state, { command }) => {
  const message = state.messages.find((one) => one.id === command.message && one.to === controlAddress);
  if (!message) return refused('UnknownMessage');
  if (message.answer) return refused('AlreadyAnswered', { by: message.answer.persona });
  if (!isShortAnswer(command.text)) return refused('AnswerTooLong', { ...answerLimit });
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
  const { id, from, to, persona, text, at, answer } = message;
  return happened({
    type: 'MessageShown',
    message: id,
    from,
    to,
    ...(persona === null ? {} : { persona }),
    text,
    sentAt: at,
    answer,
  });
};
