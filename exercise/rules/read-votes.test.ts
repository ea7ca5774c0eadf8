import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { amend, five, readWith } from '../testing/refused-follow-ups';
import { votingUnder } from '../testing/refused-votes';

const { lead, ada, auk, bittern } = seats;

test('EX235 after the result a member says once why it voted so', () => {
  const { table, vote } = readWith(five);
  const explain = { type: 'ExplainVote', vote, text: 'We had to.' } as const;
  given(table).when(explain, auk).thenHappened({
    type: 'VoteExplained',
    vote,
    body: 'assembly',
    binding: true,
    member: 'auk',
    text: 'We had to.',
  });
  given(table).when(explain, auk).thenRefused('AlreadyExplained');
  given(table).when(explain, ada).thenRefused('UnknownVote');
});

test('EX235 before the result, and for who is recused, there is nothing to explain', () => {
  const { table, vote } = votingUnder({}, { recused: ['bittern'] });
  const explain = { type: 'ExplainVote', vote, text: 'We had to.' } as const;
  given(table).when(explain, auk).thenRefused('VoteNotRead');
  table.with(lead, { type: 'ReadVote', vote });
  given(table).when(explain, bittern).thenRefused('MemberRecused');
});

test('EX235 what was said after the result is hidden with what was said with the vote', () => {
  const { table, vote } = readWith(five);
  table.with(auk, { type: 'ExplainVote', vote, text: 'A slur.' }).with(lead, {
    type: 'HideText',
    subject: { kind: 'ballot', vote, member: 'auk' },
    instead: 'Withdrawn.',
    note: 'Rude.',
  });
  expect(table.state.votes[0]?.explained).toMatchObject([{ member: 'auk', text: 'Withdrawn.' }]);
});

test('EX236 after the result staff put a vote right with a reason, and it is counted again', () => {
  const { table, vote } = readWith(five);
  given(table).when(amend(vote), lead).thenHappenedLike({
    type: 'VoteAmended',
    member: 'auk',
    was: 'yes',
    choice: 'no',
    reason: 'It was misheard.',
  });
  const [read] = table.state.votes;
  expect(read?.result).toMatchObject({ adopted: false, why: 'veto', yes: 4, no: 1 });
  expect(read?.ballots?.find(({ member }) => member === 'auk')?.choice).toBe('no');
  expect(read?.amended).toMatchObject([{ member: 'auk', was: 'yes', choice: 'no' }]);
  given(table).when(amend(vote), lead).thenHappened();
  table.with(lead, amend(vote, { choice: 'yes' }));
  expect(table.state.votes[0]?.result).toMatchObject({ adopted: true, yes: 5 });
});

test('EX236 nobody but lead and controllers puts a vote right, and only one that could be cast so', () => {
  const { table, vote } = readWith(five);
  given(table).when(amend(vote), auk).thenRefused('NotAllowed');
  given(table)
    .when(amend(vote, { member: 'nobody' }), lead)
    .thenRefused('UnknownMember');
  given(table)
    .when(amend(vote, { choice: 'break-silence' }), lead)
    .thenRefused('ChoiceNotOffered');
  given(table)
    .when(amend(vote, { choice: 'absent' }), lead)
    .thenHappenedLike({ type: 'VoteAmended', choice: 'absent' });
});

test('EX236 who is recused or was missing is given no vote', () => {
  const { table, vote } = votingUnder({}, { recused: ['auk'], absent: ['bittern'] });
  table.with(lead, { type: 'ReadVote', vote });
  given(table).when(amend(vote), lead).thenRefused('MemberRecused');
  given(table)
    .when(amend(vote, { member: 'bittern' }), lead)
    .thenRefused('MemberAbsent');
});

test('EX237 of a secret ballot no single vote is put right', () => {
  const { table, vote } = readWith(five, [], { ballot: 'secret' });
  given(table).when(amend(vote), lead).thenRefused('BallotSecret');
});

test('EX236 a vote of a straw round that is put right stays in the body', () => {
  const { table, vote } = votingUnder({}, { binding: false });
  table.with(lead, { type: 'ReadVote', vote }).with(lead, amend(vote));
  const event = table.last('VoteAmended');
  expect(disclose(event, 'body:assembly')).toBe(event);
  for (const channel of ['team:north', 'screen', 'observers'] as const)
    expect(disclose(event, channel), channel).toBeNull();
});
