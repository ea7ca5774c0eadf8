import { expect, test } from 'vitest';
import { allChannels } from '../channel';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { objection, tabled, votingUnder } from '../testing/refused-votes';
import { ballot } from '../testing/ways-to-refusals';

const { lead, ada, auk, bittern, crane, dunlin, egret, finch, heron } = seats;
const silence = { way: { kind: 'silence', minutes: 2 } } as const;
const yes = (vote: string) => ({ type: 'CastVote', vote, ...ballot }) as const;

test('EX223 who is recused and who is missing is settled when a vote opens, and shown', () => {
  const { table, open } = tabled({ recused: ['heron'] });
  table.with(lead, { ...open, recused: ['finch'], absent: ['egret', 'finch'] });
  expect(table.last('VoteOpened').rule).toMatchObject({ recused: ['finch', 'heron'], absent: ['egret'] });
});

test('EX223 no vote opens whose quorum members that are neither recused nor missing cannot meet', () => {
  const { table, open } = tabled({ quorum: { kind: 'fraction', numerator: 2, denominator: 3 } });
  given(table)
    .when({ ...open, absent: ['auk', 'bittern', 'crane'] }, lead)
    .thenRefused('QuorumOutOfReach', { needed: 5, present: 4 });
  given(table)
    .when({ ...open, basis: 'played', absent: ['auk', 'bittern', 'crane'] }, lead)
    .thenRefused('QuorumOutOfReach', { needed: 5, present: 4 });
});

test('EX223 seats that nobody holds are within reach of a quorum, since staff say how they vote', () => {
  const { table, open } = tabled({ quorum: { kind: 'fraction', numerator: 2, denominator: 3 } });
  for (const seat of [auk, bittern, crane]) table.with(lead, { type: 'RemoveSeat', seat });
  given(table)
    .when({ ...open, absent: ['auk', 'bittern', 'crane'] }, lead)
    .thenRefused('QuorumOutOfReach', { needed: 5, present: 4 });
  table.with(lead, open);
  const { vote } = table.last('VoteOpened');
  for (const seat of [dunlin, egret, finch, heron]) table.with(seat, yes(vote));
  const won = { choice: 'yes', reason: 'Won over.' } as const;
  table.with(lead, { type: 'SetNonPlayerVote', vote, member: 'crane', ...won });
  table.with(lead, { type: 'ReadVote', vote });
  expect(table.last('VoteRead').result).toMatchObject({ adopted: true, yes: 5, absent: 2 });
});

const chair = { way: { kind: 'chair', member: 'auk' } } as const;

test('EX223 no vote opens in which the chair decides and cannot vote', () => {
  const { table, open } = tabled(chair);
  given(table)
    .when({ ...open, recused: ['auk'] }, lead)
    .thenRefused('ChairCannotVote', { chair: 'Auk', why: 'recused' });
  given(table)
    .when({ ...open, absent: ['auk'] }, lead)
    .thenRefused('ChairCannotVote', { chair: 'Auk', why: 'missing' });
  table.with(lead, { type: 'RemoveSeat', seat: auk });
  given(table)
    .when({ ...open, basis: 'played' }, lead)
    .thenRefused('ChairCannotVote', { chair: 'Auk', why: 'unheld' });
  given(table).when(open, lead).thenHappenedLike({ type: 'VoteOpened' });
});

test('EX223 where procedure has a threshold of its own, it is put without the chair', () => {
  const procedure = { kind: 'fraction', numerator: 1, denominator: 2, base: 'voting' } as const;
  const { table, open } = tabled({ ...chair, procedure });
  given(table)
    .when({ ...open, kind: 'procedure', recused: ['auk'] }, lead)
    .thenHappenedLike({ type: 'VoteOpened' });
});

test('EX229 staff say whether a text is put as substance, and the rule in force follows', () => {
  const table = anExercise()
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'procedure' });
  const { proposal } = table.last('ProposalTabled');
  const straw = { type: 'OpenVote', proposal, binding: false, basis: 'declared' } as const;
  table.with(lead, straw);
  const asWritten = table.last('VoteOpened');
  expect(asWritten.rule.veto).toEqual([]);
  expect(asWritten).not.toHaveProperty('kind');
  table.with(lead, { type: 'ReadVote', vote: asWritten.vote });
  table.with(lead, { ...straw, binding: true, kind: 'substance' });
  const { vote, rule, kind } = table.last('VoteOpened');
  expect({ veto: rule.veto, kind }).toEqual({ veto: ['auk', 'bittern', 'crane'], kind: 'substance' });
  expect(table.state.votes.map((one) => one.kind)).toEqual([undefined, 'substance']);
  for (const seat of [bittern, crane, dunlin, egret, finch]) table.with(seat, yes(vote));
  table.with(auk, { type: 'CastVote', vote, ...ballot, choice: 'no' });
  table.with(lead, { type: 'ReadVote', vote });
  expect(table.last('VoteRead').result).toMatchObject({ adopted: false, why: 'veto' });
});

test('EX221 a list to sign asks for as many signatures as whoever opens it says', () => {
  const { table, open } = tabled({ way: { kind: 'sign-on' }, vetoMembers: [] });
  given(table)
    .when({ ...open, signatures: 8 }, lead)
    .thenRefused('SignaturesDoNotFit', { of: 7 });
  table.with(lead, { ...open, signatures: 2 });
  const { vote, rule } = table.last('VoteOpened');
  expect(rule.needed).toEqual({ kind: 'count', yes: 2, of: 7 });
  table.with(auk, yes(vote)).with(bittern, yes(vote)).with(lead, { type: 'ReadVote', vote });
  expect(table.last('VoteRead').result).toMatchObject({ adopted: true, way: 'sign-on' });
});

test('EX224 a recused or missing member casts no vote, and the others do', () => {
  const { table, vote } = votingUnder({}, { recused: ['auk'], absent: ['bittern'] });
  given(table).when(yes(vote), auk).thenRefused('MemberRecused');
  given(table).when(yes(vote), bittern).thenRefused('MemberAbsent');
  for (const seat of [crane, dunlin, egret, finch, heron]) table.with(seat, yes(vote));
  table.with(lead, { type: 'ReadVote', vote });
  expect(table.last('VoteRead').result).toMatchObject({ adopted: true, yes: 5, absent: 1, recused: 1 });
  expect(
    table
      .last('VoteRead')
      .ballots.map(({ choice }) => choice)
      .slice(0, 2),
  ).toEqual(['recused', 'absent']);
});

test('EX224 on paper neither: what is typed in for a member that takes no part is refused whole', () => {
  const { table, open } = tabled();
  table.with(lead, { type: 'SetPaperMode', on: true }).with(lead, { ...open, recused: ['auk'] });
  const { vote } = table.last('VoteOpened');
  const ballots = { bittern: ballot, auk: ballot };
  given(table).when({ type: 'EnterVotes', vote, ballots }, lead).thenRefused('MemberRecused');
  given(table)
    .when({ type: 'EnterVotes', vote, ballots: { bittern: ballot } }, lead)
    .thenHappenedLike({ type: 'VoteCast', member: 'bittern' });
});

test('EX225 silence that nobody breaks is read when its time is over, and no pause counts', () => {
  const { table, vote } = votingUnder(silence);
  const readIt = { type: 'ReadVote', vote } as const;
  given(table).when(readIt, lead).thenRefused('SilenceRuns', { minutes: 2 });
  table.pass(60_000).paused().pass(600_000).with(lead, { type: 'ResumeExercise' });
  given(table).when(readIt, lead).thenRefused('SilenceRuns', { minutes: 1 });
  table.pass(60_000).with(lead, readIt);
  expect(table.last('VoteRead').result).toMatchObject({ adopted: true, why: 'silence', absent: 7 });
});

test('EX225 silence that one breaks with a reason is read at once', () => {
  const { table, vote } = votingUnder(silence);
  given(table).when(yes(vote), auk).thenRefused('ChoiceNotOffered');
  given(table)
    .when({ type: 'CastVote', vote, ...objection, explanation: '' }, auk)
    .thenRefused('WordsMissing');
  table.with(auk, { type: 'CastVote', vote, ...objection }).with(lead, { type: 'ReadVote', vote });
  expect(table.last('VoteRead').result).toMatchObject({
    adopted: false,
    objections: { names: ['Auk'], count: 1, allowed: 0 },
  });
});

test('EX225 after its time silence is broken no more', () => {
  const { table, vote } = votingUnder(silence);
  given(table.pass(120_000))
    .when({ type: 'CastVote', vote, ...objection }, auk)
    .thenRefused('SilenceOver');
});

test('EX226 where a body votes openly each vote is told as it comes, and its change, to those who see who votes', () => {
  const { table, vote } = votingUnder({ ballot: 'open' });
  table.with(auk, yes(vote)).with(auk, { type: 'ChangeVote', vote, ...ballot, choice: 'abstain' });
  const event = table.last('VoteCast');
  expect(event).toMatchObject({ changed: true });
  for (const channel of ['body:assembly', 'lead', 'control', 'screen'] as const) {
    expect(disclose(event, channel), channel).toHaveProperty('ballot.choice', 'abstain');
  }
  for (const channel of ['team:north', 'observers', 'debrief', `seat:${ada}`] as const) {
    expect(disclose(event, channel), channel).toBeNull();
  }
});

test('EX208 who typed an open vote in from paper is told to nobody', () => {
  const { table, vote } = votingUnder({ ballot: 'open' });
  table.with(lead, { type: 'SetPaperMode', on: true });
  table.with(lead, { type: 'EnterVotes', vote, ballots: { auk: ballot } });
  const event = table.last('VoteCast');
  expect(event).toMatchObject({ seat: auk, fromPaper: true, secret: { typedBy: 'Lead' } });
  for (const channel of allChannels(table.state))
    expect(JSON.stringify(disclose(event, channel)), channel).not.toContain('typedBy');
  expect(table.viewOf(`seat:${auk}`).votes[0]?.cast).toMatchObject([{ ballot: { choice: 'yes' } }]);
});

test('EX226 silence is broken openly, since that it was broken tells how', () => {
  const { table, vote } = votingUnder(silence);
  table.with(auk, { type: 'CastVote', vote, ...objection });
  for (const channel of ['body:assembly', 'lead', 'screen'] as const) {
    expect(disclose(table.last('VoteCast'), channel), channel).toHaveProperty(
      'ballot.explanation',
      'Too soon.',
    );
  }
});

test('EX227 no single vote of a secret ballot is told, to nobody and never', () => {
  const { table, vote } = votingUnder({ ballot: 'secret', vetoMembers: [] });
  table
    .with(auk, { ...yes(vote), explanation: 'canary-auk' })
    .with(bittern, { ...yes(vote), choice: 'no', explanation: 'canary-bittern' })
    .with(lead, { type: 'ReadVote', vote });
  expect(table.last('VoteRead')).toMatchObject({ ballots: [], result: { yes: 1, no: 1, vetoedBy: [] } });
  table.ended().with(lead, { type: 'OpenDebriefStep', step: 'reflect' });
  for (const channel of allChannels(table.state)) {
    const told = JSON.stringify(table.happenings.map(({ event }) => disclose(event, channel)));
    expect(told.includes('canary-auk'), channel).toBe(channel === `seat:${auk}`);
    expect(told.includes('canary-bittern'), channel).toBe(channel === `seat:${bittern}`);
  }
});

test('EX228 a text that says nothing is not put before a body', () => {
  const { table } = tabled();
  const empty = { type: 'TableProposal', title: 'A', text: '# — …', kind: 'substance' } as const;
  given(table).when(empty, bittern).thenRefused('NoOperativeText');
  given(table)
    .when({ ...empty, text: '呼吁停火' }, bittern)
    .thenHappenedLike({ type: 'ProposalTabled' });
});
