import type { State } from '../state';
import { everyChoice } from '../voting/ballot';
import { followUpKinds } from '../voting/follow-ups';
import { toolRulesFor } from '../voting/tool-rules';
import type { Dice } from './dice';
import { idOf, type Maker, recent, text } from './random-parts';

type FollowUpCommand =
  | 'ExplainVote'
  | 'AmendVote'
  | 'SetNonPlayerVote'
  | 'SetImplementation'
  | 'TakeFollowUp'
  | 'ApplyToolRule';

const voteOf = (state: State, dice: Dice, isRead = true) =>
  recent(
    dice,
    state.votes.filter((vote) => dice.once(9) || (vote.readAt !== null) === isRead).map(({ id }) => id),
  );

const memberOf = (state: State, dice: Dice, vote: string) =>
  idOf(dice, state.votes.find(({ id }) => id === vote)?.rule.members.map(({ id }) => id) ?? []);

/** What comes after a result, and what staff say for seats that nobody holds. */
export const followUpMakers: { [T in FollowUpCommand]: Maker<T> } = {
  ExplainVote: (state, dice) => ({ vote: voteOf(state, dice), text: text(dice) }),
  AmendVote: (state, dice) => {
    const vote = voteOf(state, dice);
    return {
      vote,
      member: memberOf(state, dice, vote),
      choice: dice.of([...everyChoice, 'yes', 'no', 'absent'] as const),
      reason: text(dice),
    };
  },
  SetNonPlayerVote: (state, dice) => {
    const vote = voteOf(state, dice, false);
    return {
      vote,
      member: memberOf(state, dice, vote),
      choice: dice.of([...everyChoice, 'yes', 'no'] as const),
      reason: text(dice),
    };
  },
  SetImplementation: (state, dice) => ({
    vote: voteOf(state, dice),
    who: text(dice),
    means: dice.once(2) ? '' : text(dice),
    enforcement: '',
  }),
  TakeFollowUp: (state, dice) => ({
    vote: voteOf(state, dice),
    kind: dice.of(followUpKinds),
    to: dice.once(2)
      ? idOf(
          dice,
          (state.opening?.bodies ?? []).map(({ id }) => id),
        )
      : null,
    note: text(dice),
  }),
  ApplyToolRule: (state, dice) => {
    const rules = state.opening?.toolRules ?? [];
    const ready = state.votes.filter((vote) => toolRulesFor(rules, vote).length > 0);
    const vote = ready.length > 0 && !dice.once(6) ? dice.of(ready).id : voteOf(state, dice);
    return {
      vote,
      rule: idOf(
        dice,
        rules.map(({ id }) => id),
      ),
    };
  },
};
