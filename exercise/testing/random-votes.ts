import type { CommandOf } from '../command';
import type { State } from '../state';
import { everyChoice } from '../voting/ballot';
import type { Dice } from './dice';
import { membersOf } from './random-paper';
import { type Maker, recent, text } from './random-parts';

/** A vote as somebody casts it. */
export function ballot(state: State, dice: Dice) {
  const vote = recent(
    dice,
    state.votes.map((one) => one.id),
  );
  return { vote, choice: dice.of(everyChoice), explanation: text(dice), condition: text(dice) };
}

/** Now and then somebody is recused or missing, and a list to sign asks for a number. */
function roll(state: State, dice: Dice): Partial<CommandOf<'OpenVote'>> {
  const members = state.opening?.bodies.flatMap((body) => body.members.map(({ id }) => id)) ?? [];
  if (members.length === 0 || !dice.once(3)) return {};
  const some = dice.of(['recused', 'absent', 'signatures'] as const);
  return some === 'signatures' ? { signatures: 1 + dice.below(4) } : { [some]: [dice.of(members)] };
}

/** A vote is opened, and its result read. */
export const voteMakers: { [T in 'OpenVote' | 'ReadVote']: Maker<T> } = {
  OpenVote: (state, dice) => ({
    proposal: recent(
      dice,
      state.proposals.map((proposal) => proposal.id),
    ),
    binding: dice.once(2),
    basis: dice.of(['declared', 'played'] as const),
    atTable: dice.once(3) ? membersOf(state, dice) : undefined,
    ...(dice.once(4) && { kind: dice.of(['substance', 'procedure'] as const) }),
    ...roll(state, dice),
  }),
  ReadVote: (state, dice) => ({
    vote: recent(
      dice,
      state.votes.map((vote) => vote.id),
    ),
  }),
};
