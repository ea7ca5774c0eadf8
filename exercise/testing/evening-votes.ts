import { type AnExercise, seats } from './an-exercise';

const { lead, cleo, bittern, crane, dunlin } = seats;

const ballot = (vote: string, choice: 'yes' | 'no' | 'abstain') => ({
  vote,
  choice,
  explanation: `We say ${choice}.`,
  condition: 'A review after a month.',
});

/** The text of the body is voted on, with one vote changed, and the result is read. */
export function vote(table: AnExercise, binding: boolean): void {
  table.with(lead, {
    type: 'OpenVote',
    proposal: table.last('ProposalTabled').proposal,
    binding,
    basis: 'declared',
    recused: ['egret'],
  });
  const { vote: id } = table.last('VoteOpened');
  table
    .with(bittern, { type: 'CastVote', ...ballot(id, 'no') })
    .with(crane, { type: 'CastVote', ...ballot(id, 'yes') })
    .with(bittern, { type: 'ChangeVote', ...ballot(id, 'abstain') })
    .with(cleo, { type: 'CastVote', ...ballot(id, 'yes') })
    .with(lead, { type: 'ReadVote', vote: id });
}

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

/** Of the vote that was read last: Dunlin explains that it was missing, and Bittern's vote is put right. */
export function lookBack(table: AnExercise): void {
  const { vote } = table.last('VoteRead');
  table
    .with(dunlin, { type: 'ExplainVote', vote, text: 'We had no instruction.' })
    .with(lead, { type: 'AmendVote', vote, member: 'bittern', choice: 'yes', reason: 'It was misheard.' });
}

/** The text failed by numbers: a press statement is sought, with a note. */
export function goOn(table: AnExercise): void {
  const { vote } = table.last('VoteRead');
  table.with(lead, { type: 'TakeFollowUp', vote, kind: 'statement', to: null, note: 'Until tonight.' });
  // The small story has no such rule; it is told like anything else.
  table.record({
    type: 'ToolRuleApplied',
    vote,
    body: 'assembly',
    rule: 'sanctions',
    tool: 'T22',
    access: 'priced',
    words: 'It costs a friend.',
  });
}

/** The text that was adopted on paper is carried out by somebody. */
export function carryOut(table: AnExercise): void {
  const vote = table.state.votes.find((one) => one.binding && one.result?.adopted)?.id ?? '';
  table.with(lead, {
    type: 'SetImplementation',
    vote,
    who: 'The Council',
    means: 'Its own observers',
    enforcement: '',
  });
}
