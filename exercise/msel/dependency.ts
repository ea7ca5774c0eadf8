import { counterMoveOf } from '../../framework/counter-moves';
import { mechanismOf } from '../../framework/mechanisms';
import { strategyOf } from '../../framework/strategies';
import { toolOf } from '../../framework/tools';
import type { CardCondition, Condition } from '../condition';
import type { Sentence } from '../sentence';
import type { State } from '../state';
import { lineOf, overlayOf } from './effective-line';
import { silentMinutes } from './last-heard';
import { releasesOfLine } from './look-up';

/** A condition as it stands at an instant: a leaf has a sentence, a group has parts. */
export interface ConditionPart {
  join: 'all' | 'any' | null;
  isMet: boolean;
  sentence: Sentence | null;
  parts: ConditionPart[];
}

/** EX106: whether what a line waits for has come, at an instant in epoch milliseconds. */
export function isMet(state: State, condition: Condition, now: number): boolean {
  return partsOf(state, condition, now).isMet;
}

/** EX106: what has not come, a sentence for each part that is still waited for; empty when the condition is met. */
export function unmetParts(state: State, condition: Condition, now: number): Sentence[] {
  return unmetLeaves(partsOf(state, condition, now)).flatMap(({ sentence }) => sentence ?? []);
}

function unmetLeaves(part: ConditionPart): ConditionPart[] {
  if (part.isMet) return [];
  return part.join === null ? [part] : part.parts.flatMap(unmetLeaves);
}

/**
 * EX106: every part of a condition with whether it is met. A `not` is pushed inwards: not all of them is any of them not,
 * so that each sentence says what is waited for.
 */
export function partsOf(state: State, condition: Condition, now: number, negated = false): ConditionPart {
  if ('not' in condition) return partsOf(state, condition.not, now, !negated);
  if ('all' in condition) return group(state, condition.all, now, { join: negated ? 'any' : 'all', negated });
  if ('any' in condition) return group(state, condition.any, now, { join: negated ? 'all' : 'any', negated });
  const { isTrue, sentence } = leaf(state, condition, now);
  const values = { ...sentence.values, negated: negated ? 'yes' : 'no' };
  return { join: null, isMet: isTrue !== negated, sentence: { ...sentence, values }, parts: [] };
}

function group(
  state: State,
  conditions: Condition[],
  now: number,
  { join, negated }: { join: 'all' | 'any'; negated: boolean },
): ConditionPart {
  const parts = conditions.map((condition) => partsOf(state, condition, now, negated));
  const met = join === 'all' ? parts.every((part) => part.isMet) : parts.some((part) => part.isMet);
  return { join, isMet: met, sentence: null, parts };
}

type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function leaf(state: State, condition: Leaf, now: number): { isTrue: boolean; sentence: Sentence } {
  if ('after' in condition) {
    const number = lineOf(state, condition.after)?.number ?? condition.after;
    return {
      isTrue: isOutOrDone(state, condition.after),
      sentence: { key: 'dependency.after', values: { number } },
    };
  }
  if ('card' in condition) return cardLeaf(state, condition.card);
  if ('vote' in condition) return voteLeaf(state, condition.vote);
  if ('counterMove' in condition) return counterMoveLeaf(state, condition.counterMove);
  const { team, minutes } = condition.silence;
  return {
    isTrue: silentMinutes(state, team, now) >= minutes,
    sentence: { key: 'dependency.silence', values: { team: nameOf(state.opening?.teams, team), minutes } },
  };
}

/** A line that was recalled has not come; one that was marked as complete has, whether it went out or not. */
function isOutOrDone(state: State, inject: string): boolean {
  return (
    overlayOf(state, inject).standing === 'complete' ||
    releasesOfLine(state, inject).some((release) => release.status === 'released')
  );
}

function cardLeaf(state: State, { team, move, tool, strategy, mechanism }: CardCondition) {
  const isTrue = Object.values(state.cards).some((card) => {
    const content = card.submitted?.content;
    if (!content || card.team !== team || card.move !== move) return false;
    return (
      (!tool || content.tool === tool) &&
      (!strategy || content.strategy === strategy) &&
      (!mechanism || content.mechanism === mechanism)
    );
  });
  const choices = [
    tool && toolOf(tool).name,
    strategy && strategyOf(strategy).name,
    mechanism && mechanismOf(mechanism).name,
  ].filter((name) => name !== undefined);
  const values = { team: nameOf(state.opening?.teams, team), move, choices: choices.join(', ') };
  const named = choices.length > 0 ? 'yes' : 'no';
  return { isTrue, sentence: { key: 'dependency.card', values: { ...values, named } } };
}

function voteLeaf(state: State, { body, result }: { body: string; result: 'adopted' | 'not-adopted' }) {
  const results = state.votes.flatMap(
    (vote) => (vote.body === body && vote.binding && !isTrial(state, vote.openedAt) && vote.result) || [],
  );
  const isAdopted = results.some((one) => one.adopted);
  const isTrue = result === 'adopted' ? isAdopted : results.length > 0 && !isAdopted;
  const values = { body: nameOf(state.opening?.bodies, body), adopted: result === 'adopted' ? 'yes' : 'no' };
  return { isTrue, sentence: { key: 'dependency.vote', values } };
}

/** Whether a vote was opened in the practice round, where everybody tries the buttons. */
function isTrial({ stepsOpened }: State, openedAt: number): boolean {
  return stepsOpened.findLast(({ at }) => at <= openedAt)?.move === 0;
}

function counterMoveLeaf(
  state: State,
  { move, is }: Extract<Condition, { counterMove: object }>['counterMove'],
) {
  const isTrue = state.counterMoves.some(
    (choice) =>
      choice.move === move && choice.revealedAt !== null && (is === undefined || choice.counterMove === is),
  );
  const values = { move, named: is ? 'yes' : 'no', counterMove: is ? counterMoveOf(is).name : '' };
  return { isTrue, sentence: { key: 'dependency.counterMove', values } };
}

function nameOf(entries: { id: string; name: string }[] | undefined, id: string): string {
  return entries?.find((entry) => entry.id === id)?.name ?? id;
}
