import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { amending, asking, votedOn, withText } from '../testing/refused-amendments';

const { lead, ada, auk, bittern, crane } = seats;

test('EX230 further members put their names under a text, each once', () => {
  const { table, proposal } = withText();
  const sponsor = { type: 'SponsorProposal', proposal } as const;
  given(table)
    .when(sponsor, bittern)
    .thenHappened({ type: 'ProposalSponsored', proposal, body: 'assembly', sponsor: 'Bittern' });
  given(table).when(sponsor, bittern).thenRefused('AlreadySponsor');
  given(table).when(sponsor, auk).thenRefused('AlreadySponsor');
  given(table).when(sponsor, ada).thenRefused('NotAMember');
  given(table)
    .when({ ...sponsor, proposal: 'prp_none' }, crane)
    .thenRefused('UnknownProposal');
  expect(table.state.proposals[0]?.sponsors).toEqual(['Bittern']);
});

test('EX231 an amendment replaces words of the text, strikes them, or stands at its end', () => {
  const { table, proposal } = withText();
  for (const [replaces, text] of [
    ['Now.', 'In June.'],
    ['Now.', ''],
    ['', 'With a mandate.'],
  ] as const)
    given(table)
      .when(asking(proposal, { replaces, text }), bittern)
      .thenHappenedLike({ type: 'AmendmentTabled', replaces, text, sponsor: 'Bittern' });
  expect(table.state.proposals[0]?.text).toBe('Send one. Now.');
  given(table)
    .when(asking(proposal, { replaces: 'Later.' }), bittern)
    .thenRefused('WordsNotThere');
  given(table)
    .when(asking(proposal, { text: 'Now.' }), bittern)
    .thenRefused('AmendmentEmpty');
});

test('EX231 words that stand in the text twice are copied with some around them', () => {
  const { table, proposal } = withText();
  given(table)
    .when(asking(proposal, { replaces: 'o', text: 'a' }), bittern)
    .thenRefused('WordsNotClear');
  given(table)
    .when(asking(proposal, { replaces: 'Now', text: 'Today' }), bittern)
    .thenHappenedLike({ type: 'AmendmentTabled' });
});

test('EX231 no amendment makes a text longer than one that is tabled', () => {
  const { table, proposal } = withText();
  const added = (length: number) => asking(proposal, { replaces: '', text: 'a'.repeat(length) });
  given(table).when(added(5_985), bittern).thenHappenedLike({ type: 'AmendmentTabled' });
  given(table).when(added(5_986), bittern).thenRefused('AmendedTextTooLong', { most: 6_000 });
});

test('EX231 no amendment leaves a text that asks for nothing', () => {
  const { table, proposal } = withText();
  given(table)
    .when(asking(proposal, { replaces: 'Send one. Now.', text: '…' }), bittern)
    .thenRefused('NoOperativeText');
});

test('EX232 whoever tabled the text takes a friendly amendment over, and nobody else does', () => {
  const { table, proposal, amendment } = amending();
  const take = { type: 'TakeAmendment', proposal, amendment } as const;
  given(table).when(take, bittern).thenRefused('NotTheSponsor', { name: 'Auk' });
  given(table)
    .when(take, auk)
    .thenHappenedLike({ type: 'AmendmentSettled', verdict: 'friendly', text: 'Send one. In June.' });
  expect(table.state.proposals[0]).toMatchObject({
    text: 'Send one. In June.',
    amendments: [{ verdict: 'friendly' }],
  });
});

test('EX233 of any other staff say what the body decided, once', () => {
  const { table, proposal, amendment } = amending();
  const settle = { type: 'SettleAmendment', proposal, amendment, verdict: 'rejected' } as const;
  given(table).when(settle, lead).thenHappenedLike({ type: 'AmendmentSettled', verdict: 'rejected' });
  expect(table.state.proposals[0]?.text).toBe('Send one. Now.');
  given(table)
    .when({ ...settle, verdict: 'accepted' }, lead)
    .thenRefused('AmendmentDecided');
  const other = amending();
  given(other.table)
    .when({ ...settle, proposal: other.proposal, amendment: other.amendment, verdict: 'accepted' }, lead)
    .thenHappenedLike({ type: 'AmendmentSettled', text: 'Send one. In June.' });
});

test('EX233 an amendment whose words another one took away is not accepted', () => {
  const { table, proposal, amendment: first } = amending();
  table.with(crane, asking(proposal, { text: 'In July.' }));
  const { amendment } = table.last('AmendmentTabled');
  table.with(auk, { type: 'TakeAmendment', proposal, amendment: first });
  const settle = { type: 'SettleAmendment', proposal, amendment } as const;
  given(table)
    .when({ ...settle, verdict: 'accepted' }, lead)
    .thenRefused('WordsNotThere');
  given(table)
    .when({ ...settle, verdict: 'rejected' }, lead)
    .thenHappenedLike({ type: 'AmendmentSettled', verdict: 'rejected' });
});

test('EX234 while a vote on it is open, and after it was put to the vote, a text stays as it is', () => {
  const { table, proposal, vote } = votedOn();
  given(table).when(asking(proposal), bittern).thenRefused('VoteStillOpen');
  given(table).when({ type: 'SponsorProposal', proposal }, bittern).thenRefused('VoteStillOpen');
  table.with(lead, { type: 'ReadVote', vote });
  given(table).when(asking(proposal), bittern).thenRefused('TextDecided');
  given(table)
    .when({ type: 'SettleAmendment', proposal, amendment: 'amd_none', verdict: 'rejected' }, lead)
    .thenRefused('TextDecided');
});

test('EX234 after a straw round it changes, and the vote is on the text as amended', () => {
  const { table, proposal, vote } = votedOn(false);
  table.with(lead, { type: 'ReadVote', vote }).with(bittern, asking(proposal));
  const { amendment } = table.last('AmendmentTabled');
  table
    .with(auk, { type: 'TakeAmendment', proposal, amendment })
    .with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  expect(table.last('VoteOpened').text).toBe('Send one. In June.');
  expect(table.state.votes[0]?.text).toBe('Send one. Now.');
});

test('EX234 what is still before the body lapses when a binding vote opens on the text, not with a straw round', () => {
  for (const binding of [false, true]) {
    const { table, proposal } = amending();
    table.with(lead, { type: 'OpenVote', proposal, binding, basis: 'declared' });
    for (const state of [table.state, table.viewOf('body:assembly'), table.viewOf('debrief')])
      expect(state.proposals[0]?.amendments).toMatchObject([{ verdict: binding ? 'lapsed' : null }]);
  }
  const { table, proposal, amendment } = amending();
  table
    .with(auk, { type: 'TakeAmendment', proposal, amendment })
    .with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  expect(table.state.proposals[0]?.amendments).toMatchObject([{ verdict: 'friendly' }]);
});

test('EX234 what is asked of a text stays in its body until the debrief, and is hidden with it', () => {
  const { table, proposal } = amending();
  const event = table.last('AmendmentTabled');
  for (const channel of ['team:north', 'team:council', 'screen', 'observers', `seat:${bittern}`] as const)
    expect(disclose(event, channel), channel).toBeNull();
  table.with(lead, {
    type: 'HideText',
    subject: { kind: 'proposal', proposal },
    instead: 'Withdrawn.',
    note: 'Rude.',
  });
  expect(JSON.stringify(table.state.proposals)).not.toMatch(/June|Send/u);
});
