import type { State } from '../state';
import type { Dice } from './dice';
import { type Maker, recent, text } from './random-parts';

type ProposalCommand = 'SponsorProposal' | 'TableAmendment' | 'TakeAmendment' | 'SettleAmendment';

function textOf(state: State, dice: Dice, isAmended = false): string {
  const amended = state.proposals.filter(({ amendments }) => amendments);
  const texts = isAmended && amended.length > 0 ? amended : state.proposals;
  return recent(
    dice,
    texts.map(({ id }) => id),
  );
}

function amendmentOf(state: State, dice: Dice): { proposal: string; amendment: string } {
  const proposal = textOf(state, dice, true);
  const amendments = state.proposals.find(({ id }) => id === proposal)?.amendments ?? [];
  return {
    proposal,
    amendment: recent(
      dice,
      amendments.map(({ id }) => id),
    ),
  };
}

/** Co-sponsors and amendments, of texts that exist mostly. */
export const proposalMakers: { [T in ProposalCommand]: Maker<T> } = {
  SponsorProposal: (state, dice) => ({ proposal: textOf(state, dice) }),
  TableAmendment: (state, dice) => {
    const proposal = textOf(state, dice);
    const words = state.proposals.find(({ id }) => id === proposal)?.text.split(' ') ?? [];
    const replaces = words.length > 0 && dice.once(2) ? dice.of(words) : '';
    return { proposal, replaces, text: dice.once(6) ? '' : text(dice) };
  },
  TakeAmendment: amendmentOf,
  SettleAmendment: (state, dice) => ({
    ...amendmentOf(state, dice),
    verdict: dice.of(['accepted', 'rejected'] as const),
  }),
};
