import { describe, expect, test } from 'vitest';
import { seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { carryOut, five, readWith, take } from '../testing/refused-follow-ups';
import { votingUnder } from '../testing/refused-votes';
import { followUpsOf } from '../voting/follow-ups';

const { lead, auk } = seats;

test('EX240 of an adopted text staff write down who does what, with what, and how it is enforced', () => {
  const { table, vote } = readWith(five);
  given(table)
    .when(carryOut(vote), lead)
    .thenHappenedLike({ type: 'ImplementationSet', who: 'The Union', enforcement: '' });
  table.with(lead, carryOut(vote, { enforcement: 'Monthly reports' }));
  expect(table.state.votes[0]?.implementation).toEqual({
    who: 'The Union',
    means: 'Two battalions',
    enforcement: 'Monthly reports',
  });
  given(table).when(carryOut(vote), auk).thenRefused('NotAllowed');
  given(table)
    .when(carryOut(vote, { who: '', means: '' }), lead)
    .thenRefused('ImplementationEmpty');
});

test('EX240 nothing is carried out of a text that failed, or that is not read yet', () => {
  const { table, vote } = readWith(['auk']);
  given(table).when(carryOut(vote), lead).thenRefused('NotAdopted');
  const open = votingUnder({});
  given(open.table).when(carryOut(open.vote), lead).thenRefused('VoteNotRead');
});

describe('EX241 what the rules offer', () => {
  test('after an adoption is nothing', () => {
    expect(followUpsOf({ adopted: true, why: 'threshold' })).toEqual([]);
  });
  test('after a veto of a permanent member are the two ways to the Assembly', () => {
    expect(followUpsOf({ adopted: false, why: 'veto' })).toEqual([
      'statement',
      'debate',
      'unity',
      'coalition',
      'body',
    ]);
  });
  test.each([
    [{ adopted: false, why: 'veto', vetoByOthers: true }],
    [{ adopted: false, why: 'numbers' }],
    [{ adopted: false, why: 'quorum' }],
    [{ adopted: false, why: 'silence' }],
  ] as const)('after %j is another text', (result) => {
    expect(followUpsOf(result)).toEqual(['statement', 'again', 'coalition', 'body']);
  });
});

test('EX242 staff open what is offered, each once', () => {
  const { table, vote } = readWith(['bittern'], ['auk']);
  given(table)
    .when(take(vote, { kind: 'debate', note: 'On Tuesday.' }), lead)
    .thenHappenedLike({ type: 'FollowUpTaken', kind: 'debate', to: null, note: 'On Tuesday.' });
  given(table)
    .when(take(vote, { kind: 'debate' }), lead)
    .thenRefused('FollowUpTaken');
  given(table)
    .when(take(vote, { kind: 'again' }), lead)
    .thenRefused('FollowUpNotOffered');
  given(table)
    .when(take(vote, { kind: 'body', to: 'nowhere' }), lead)
    .thenRefused('UnknownBody');
  given(table).when(take(vote), auk).thenRefused('NotAllowed');
  expect(table.state.votes[0]?.followUps).toMatchObject([{ kind: 'debate', note: 'On Tuesday.' }]);
});

test('EX242 nothing follows from a straw round', () => {
  const { table, vote } = votingUnder({}, { binding: false });
  table.with(lead, { type: 'ReadVote', vote });
  given(table).when(take(vote), lead).thenRefused('StrawBindsNobody');
});
