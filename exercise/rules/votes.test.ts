import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, ada, auk, bittern, crane } = seats;
const table = (text: 'substance' | 'procedure' = 'substance') =>
  ({ type: 'TableProposal', title: 'A mission', text: 'Send one.', kind: text }) as const;
const ballot = (choice: 'yes' | 'no' | 'abstain') => ({
  choice,
  explanation: 'We must.',
  condition: 'A date.',
});

function tabled(councillors = 7): AnExercise {
  return anExercise({ councillors }).atStep(1, 'agree').with(crane, table());
}

function opened(binding = true, basis: 'declared' | 'played' = 'declared', councillors = 7) {
  const exercise = tabled(councillors);
  exercise.with(lead, {
    type: 'OpenVote',
    proposal: exercise.last('ProposalTabled').proposal,
    binding,
    basis,
  });
  return { exercise, vote: exercise.last('VoteOpened').vote };
}

test('EX50 a member puts a text before its body, under the name of the member', () => {
  const exercise = anExercise().atStep(1, 'agree');
  given(exercise)
    .when(table(), auk)
    .thenHappenedLike({ type: 'ProposalTabled', body: 'assembly', title: 'A mission', sponsor: 'Auk' });
  given(exercise).when(table(), ada).thenRefused('NotAMember');
});

test('EX51 a vote opens with its rule fixed: for the declared members', () => {
  const { exercise } = opened(true, 'declared', 5);
  expect(exercise.last('VoteOpened').rule).toMatchObject({
    source: 'Charter, Article 27',
    needed: { kind: 'count', yes: 5, of: 7 },
    veto: ['auk', 'bittern', 'crane'],
    basis: 'declared',
    scaledFrom: { yes: 9, of: 15 },
  });
});

test('EX51 or scaled to the members that are played', () => {
  const { exercise } = opened(true, 'played', 5);
  const { rule } = exercise.last('VoteOpened');
  expect(rule).toMatchObject({
    needed: { kind: 'count', yes: 3, of: 5 },
    basis: 'played',
    scaledFrom: { yes: 9, of: 15 },
  });
  expect(rule.members.map((member) => member.id)).toEqual(['auk', 'bittern', 'crane', 'dunlin', 'egret']);
});

test('EX51 without a proposal, or with nobody in the body, no vote opens', () => {
  const open = { type: 'OpenVote', proposal: 'prp_none', binding: true, basis: 'played' } as const;
  given(tabled()).when(open, lead).thenRefused('UnknownProposal');
  const exercise = tabled(3);
  for (const seat of [auk, bittern, crane]) exercise.with(lead, { type: 'RemoveSeat', seat });
  given(exercise)
    .when({ ...open, proposal: exercise.last('ProposalTabled').proposal }, lead)
    .thenRefused('NobodyMayVote');
});

test('EX52 a body has one open vote at a time', () => {
  const { exercise, vote } = opened();
  const again = {
    type: 'OpenVote',
    proposal: exercise.last('ProposalTabled').proposal,
    binding: true,
    basis: 'declared',
  } as const;
  given(exercise).when(again, lead).thenRefused('VoteStillOpen');
  exercise.with(lead, { type: 'ReadVote', vote });
  given(exercise).when(again, lead).thenHappenedLike({ type: 'VoteOpened' });
});

test('EX53 a straw round binds nobody and stays in the body', () => {
  const { exercise } = opened(false);
  const event = exercise.last('VoteOpened');
  expect(event.binding).toBe(false);
  expect(disclose(event, 'body:assembly')).toBe(event);
  for (const channel of ['team:north', 'team:council', 'screen', 'observers'] as const) {
    expect(disclose(event, channel), channel).toBeNull();
  }
});

test('EX54 a member votes once, and nobody else sees how before the result is read', () => {
  const { exercise, vote } = opened();
  const cast = { type: 'CastVote', vote, ...ballot('no') } as const;
  given(exercise)
    .when(cast, auk)
    .thenHappenedLike({
      type: 'VoteCast',
      member: 'auk',
      changed: false,
      secret: { ballot: { member: 'auk', ...ballot('no') } },
    });
  given(exercise).when(cast, auk).thenRefused('AlreadyVoted');
  const event = exercise.last('VoteCast');
  for (const channel of ['lead', 'control', 'body:assembly', 'screen'] as const) {
    expect(disclose(event, channel), channel).not.toHaveProperty('secret');
  }
  expect(disclose(event, `seat:${auk}`)).toHaveProperty('secret.ballot.choice', 'no');
  for (const channel of ['team:council', 'observers', 'debrief', `seat:${bittern}`] as const) {
    expect(disclose(event, channel), channel).toBeNull();
  }
});

test('EX54 a vote of another body, or none, is for a seat the same', () => {
  const { exercise, vote } = opened();
  given(exercise)
    .when({ type: 'CastVote', vote, ...ballot('yes') }, ada)
    .thenRefused('UnknownVote');
  given(exercise)
    .when({ type: 'CastVote', vote: 'vot_none', ...ballot('yes') }, auk)
    .thenRefused('UnknownVote');
});

test('EX54 who takes a member after a vote for the members played has opened does not vote in it', () => {
  const { exercise, vote } = opened(true, 'played', 5);
  exercise.with('system', {
    type: 'TakeSeat',
    seat: 'seat_late',
    name: 'Late',
    role: 'player',
    team: null,
  });
  exercise.with(lead, { type: 'AdmitSeat', seat: 'seat_late', team: 'council' });
  given(exercise)
    .when({ type: 'CastVote', vote, ...ballot('yes') }, 'seat_late')
    .thenRefused('NotAMember');
});

test('EX55 failure 17: a vote can be changed until the result is read, and that it was changed stays with the seat', () => {
  const { exercise, vote } = opened();
  const change = { type: 'ChangeVote', vote, ...ballot('abstain') } as const;
  given(exercise).when(change, auk).thenRefused('NotVotedYet');
  exercise
    .with(auk, { type: 'CastVote', vote, ...ballot('no') })
    .with(bittern, { type: 'CastVote', vote, ...ballot('yes') });
  given(exercise).when(change, auk).thenHappenedLike({ type: 'VoteCast', member: 'auk', changed: true });
  expect(exercise.state.votes[0]?.cast.map((one) => [one.member, one.ballot?.choice])).toEqual([
    ['auk', 'abstain'],
    ['bittern', 'yes'],
  ]);
  for (const channel of ['lead', 'body:assembly', 'screen'] as const) {
    expect(disclose(exercise.last('VoteCast'), channel), channel).toBeNull();
  }
  exercise.with(lead, { type: 'ReadVote', vote });
  given(exercise).when(change, auk).thenRefused('VoteClosed');
});

test('EX56 the facilitator reads the result, and missing votes count as absent', () => {
  const { exercise, vote } = opened();
  for (const seat of [auk, bittern, crane, seats.dunlin, seats.egret]) {
    exercise.with(seat, { type: 'CastVote', vote, ...ballot('yes') });
  }
  given(exercise).when({ type: 'ReadVote', vote }, lead).thenHappenedLike({ type: 'VoteRead', vote });
  const { result, ballots } = exercise.last('VoteRead');
  expect(result).toMatchObject({ adopted: true, why: 'threshold', yes: 5, absent: 2, needed: 5, of: 7 });
  expect(ballots.map((one) => one.choice)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'absent', 'absent']);
  given(exercise).when({ type: 'ReadVote', vote }, lead).thenRefused('VoteClosed');
  given(exercise).when({ type: 'ReadVote', vote: 'vot_none' }, lead).thenRefused('UnknownVote');
});
