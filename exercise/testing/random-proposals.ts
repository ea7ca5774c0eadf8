import type { State } from '../state';
import { isHeld } from '../voting/is-held';
import type { Dice } from './dice';
import { idOf, type Maker, recent, text } from './random-parts';

type ProposalCommand =
  | 'SponsorProposal'
  | 'ArgueToSeat'
  | 'TableAmendment'
  | 'TakeAmendment'
  | 'SettleAmendment';

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

/** Co-sponsors, amendments and arguments, of texts that exist mostly. */
export const proposalMakers: { [T in ProposalCommand]: Maker<T> } = {
  SponsorProposal: (state, dice) => ({ proposal: textOf(state, dice) }),
  TableAmendment: (state, dice) => {
    const proposal = textOf(state, dice);
    const words = state.proposals.find(({ id }) => id === proposal)?.text.split(' ') ?? [];
    const replaces = words.length > 0 && dice.once(2) ? dice.of(words) : '';
    return { proposal, replaces, text: dice.once(6) ? '' : text(dice) };
  },
  TakeAmendment: amendmentOf,
  ArgueToSeat: (state, dice) => {
    const proposal = textOf(state, dice);
    const found = state.proposals.find(({ id }) => id === proposal);
    const body = state.opening?.bodies.find(({ id }) => id === found?.body);
    const seats = (body?.members ?? []).map(({ id }) => id);
    const free = seats.filter((id) => !isHeld(state.seats, body?.id ?? '', id));
    return { proposal, member: idOf(dice, dice.once(4) ? seats : free), text: text(dice) };
  },
  SettleAmendment: (state, dice) => ({
    ...amendmentOf(state, dice),
    verdict: dice.of(['accepted', 'rejected'] as const),
  }),
};
