import { type AnExercise, seats } from './an-exercise';

const { lead, bittern, crane, dunlin } = seats;

/** Crane's text finds a sponsor; one change of it is friendly, the body rejects another. */
export function amend(table: AnExercise): void {
  const { proposal } = table.last('ProposalTabled');
  const ask = (by: string, replaces: string, text: string) =>
    table.with(by, { type: 'TableAmendment', proposal, replaces, text }).last('AmendmentTabled').amendment;
  table.with(dunlin, { type: 'SponsorProposal', proposal });
  table.with(crane, { type: 'TakeAmendment', proposal, amendment: ask(bittern, 'one.', 'one in June.') });
  table.with(lead, {
    type: 'SettleAmendment',
    proposal,
    amendment: ask(dunlin, '', 'And report.'),
    verdict: 'rejected',
  });
}
