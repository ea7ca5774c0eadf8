import type { CommandOf } from '../command';
import type { Decision, RejectionCode } from '../decision';
import { type AnExercise, anExercise, seats } from './an-exercise';

const { lead, auk, bittern } = seats;

/** Auk's text before the body: two sentences. */
export function withText(): { table: AnExercise; proposal: string } {
  const table = anExercise()
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A mission', text: 'Send one. Now.', kind: 'substance' });
  return { table, proposal: table.last('ProposalTabled').proposal };
}

/** Asks for another word. */
export const asking = (
  proposal: string,
  given: Partial<CommandOf<'TableAmendment'>> = {},
): CommandOf<'TableAmendment'> => ({
  type: 'TableAmendment',
  proposal,
  replaces: 'Now.',
  text: 'In June.',
  ...given,
});

/** Bittern has asked for one. */
export function amending() {
  const { table, proposal } = withText();
  table.with(bittern, asking(proposal));
  const { amendment } = table.last('AmendmentTabled');
  return { table, proposal, amendment };
}

/** A vote on the text was opened. */
export function votedOn(binding = true) {
  const { table, proposal } = withText();
  table.with(lead, { type: 'OpenVote', proposal, binding, basis: 'declared' });
  return { table, proposal, vote: table.last('VoteOpened').vote };
}

/** For every code about co-sponsors and amendments, the shortest way to it. */
export const refusedAmendments = {
  AlreadySponsor: () => {
    const { table, proposal } = withText();
    return table.ask(auk, { type: 'SponsorProposal', proposal });
  },
  AmendedTextTooLong: () => {
    const { table, proposal } = withText();
    return table.ask(bittern, asking(proposal, { replaces: '', text: 'And so on. '.repeat(545) }));
  },
  AmendmentDecided: () => {
    const { table, proposal, amendment } = amending();
    const take = { type: 'TakeAmendment', proposal, amendment } as const;
    return table.with(auk, take).ask(auk, take);
  },
  AmendmentEmpty: () => {
    const { table, proposal } = withText();
    return table.ask(bittern, asking(proposal, { replaces: '', text: '' }));
  },
  NotTheSponsor: () => {
    const { table, proposal, amendment } = amending();
    return table.ask(bittern, { type: 'TakeAmendment', proposal, amendment });
  },
  TextDecided: () => {
    const { table, proposal, vote } = votedOn();
    return table.with(lead, { type: 'ReadVote', vote }).ask(bittern, asking(proposal));
  },
  UnknownAmendment: () => {
    const { table, proposal } = withText();
    return table.ask(auk, { type: 'TakeAmendment', proposal, amendment: 'amd_none' });
  },
  WordsNotClear: () => {
    const { table, proposal } = withText();
    return table.ask(bittern, asking(proposal, { replaces: 'o', text: 'a' }));
  },
  WordsNotThere: () => {
    const { table, proposal } = withText();
    return table.ask(bittern, asking(proposal, { replaces: 'Never.' }));
  },
} satisfies Partial<Record<RejectionCode, () => Decision>>;
