import { happened, refused } from '../decision';
import { hasFreeText } from '../free-texts';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { State } from '../state';

/** As many findings, and as many actions, as a report can be read with. */
export const improvementLimit = 200;

/** Whether nothing of it is new. A record gives its fields back in another order than they were written in. */
const isSame = <T extends object>(known: T | undefined, written: T) =>
  (Object.keys(written) as (keyof T)[]).every((field) => known?.[field] === written[field]);

/** EX350: a finding is about an objective of the exercise or about the whole; written under its id again, its wording is another. */
export const writeFinding: Rule<'WriteFinding'> = (state, { command, id }) => {
  const { findings } = state.improvement;
  const known = findings.find((one) => one.id === command.finding);
  if (command.finding !== undefined && !known) return refused('UnknownFinding');
  if (!known && findings.length >= improvementLimit)
    return refused('TooManyFindings', { max: improvementLimit });
  const { kind, objective, text } = command;
  if (objective !== null && !state.opening?.objectives.some((one) => one.id === objective)) {
    return refused('UnknownObjective');
  }
  const finding = { id: known?.id ?? idFrom('finding', id), kind, objective, text };
  return isSame(known, finding) ? happened() : happened({ type: 'FindingWritten', finding });
};

/** EX352: a finding is withdrawn; what was agreed on it stays. */
export const withdrawFinding: Rule<'WithdrawFinding'> = ({ improvement }, { command: { finding } }) =>
  improvement.findings.some(({ id }) => id === finding)
    ? happened({ type: 'FindingWithdrawn', finding })
    : refused('UnknownFinding');

/** EX351: an action has an owner and a day, or says that nobody named one. */
export const writeAction: Rule<'WriteAction'> = ({ improvement }, { command, id }) => {
  const { findings, actions } = improvement;
  const known = actions.find((one) => one.id === command.action);
  if (command.action !== undefined && !known) return refused('UnknownAction');
  if (!known && actions.length >= improvementLimit)
    return refused('TooManyFindings', { max: improvementLimit });
  const { finding, text, owner, due } = command;
  // What it answered may have been withdrawn since; that does not keep anybody from changing the day.
  const isTied = finding === null || finding === known?.finding || findings.some((one) => one.id === finding);
  if (!isTied) return refused('UnknownFinding');
  const action = { id: known?.id ?? idFrom('action', id), finding, text, owner, due };
  return isSame(known, action) ? happened() : happened({ type: 'ActionWritten', action });
};

/** EX352: an action is withdrawn. */
export const withdrawAction: Rule<'WithdrawAction'> = ({ improvement }, { command: { action } }) =>
  improvement.actions.some(({ id }) => id === action)
    ? happened({ type: 'ActionWithdrawn', action })
    : refused('UnknownAction');

/** EX354: a text that somebody typed is left out of every export, or taken in again. The record keeps it. */
export const reviewText: Rule<'ReviewText'> = (state, { command: { item, isLeftOut } }) => {
  const is = state.improvement.leftOut.includes(item);
  if (is === isLeftOut) return happened();
  if (isLeftOut && !hasFreeText(state, item)) return refused('UnknownText');
  return happened({ type: 'TextReviewed', item, isLeftOut });
};

/** EX355: what the last exercise of the group left to do is taken over once, before play; never by a what-if. */
export const carryItems: Rule<'CarryItems'> = (state, { command: { type: _, ...carried } }) =>
  state.improvement.carried || state.fork || carried.items.length === 0
    ? happened()
    : happened({ type: 'ItemsCarried', ...carried });

/** EX356: staff say what became of an item, as often as that changes; what a what-if’s parent took over is the parent’s. */
export const answerCarriedItem: Rule<'AnswerCarriedItem'> = (state, { command: { item, isDone, note } }) => {
  const answer = itemOf(state, item)?.answer;
  if (answer === undefined || state.fork) return refused('UnknownItem');
  const isUnchanged = answer?.isDone === isDone && answer.note === note;
  return isUnchanged ? happened() : happened({ type: 'CarriedItemAnswered', item, isDone, note });
};

const itemOf = ({ improvement }: State, item: string) =>
  improvement.carried?.items.find(({ id }) => id === item);
