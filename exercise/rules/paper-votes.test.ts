import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { aStory } from '../testing/a-story';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { aSheet } from '../testing/evening-paper';
import { given } from '../testing/given';
import { createRender } from '../testing/render';
import { Table } from '../testing/table';
import { timelineOf } from '../timeline';

const { lead, auk, bittern, dunlin } = seats;
const goToPaper = { type: 'SetPaperMode', on: true } as const;
const text = {
  type: 'EnterProposal',
  body: 'assembly',
  member: 'crane',
  title: 'A mission',
  text: '',
  kind: 'substance',
} as const;
const says = (choice: 'yes' | 'no' | 'abstain') => ({ choice, explanation: '', condition: '' });
const members = ['auk', 'bittern', 'crane', 'dunlin', 'egret', 'finch', 'heron'];

/** Staff alone: nobody has joined. */
function nobodyHere(): Table {
  return new Table()
    .with('system', {
      type: 'OpenExercise',
      story: aStory(),
      joinCode: 'ABC234',
      contentCap: 2,
      places: {},
    })
    .with('system', { type: 'TakeSeat', seat: lead, name: 'Lead', role: 'lead', team: null })
    .with(lead, goToPaper)
    .with(lead, { type: 'StartExercise' });
}

const atStep = (table: Table, step: CommandOf<'OpenStep'>['step'], move = 1) =>
  table.with(lead, { type: 'OpenStep', move, step, confirmShortDebrief: true });

/** A text on paper with its vote open, for those at the table or for all. */
function voteOn<T extends Table>(table: T, atTable?: string[]): { table: T; vote: string } {
  table.with(lead, text).with(lead, {
    type: 'OpenVote',
    proposal: table.last('ProposalTabled').proposal,
    binding: true,
    basis: atTable ? 'played' : 'declared',
    atTable,
  });
  return { table, vote: table.last('VoteOpened').vote };
}

const seated = (): AnExercise => anExercise().atStep(1, 'agree').with(lead, goToPaper);

describe('EX205 a text before a body', () => {
  test('is typed in under the name of the member, and its words may stay on paper', () => {
    given(seated()).when(text, lead).thenHappenedLike({
      type: 'ProposalTabled',
      body: 'assembly',
      sponsor: 'Crane',
      text: '',
      typedBy: 'Lead',
    });
  });

  test('of a body and a member that are there, while the exercise is on paper', () => {
    given(seated())
      .when({ ...text, body: 'senate' }, lead)
      .thenRefused('UnknownMember');
    given(seated())
      .when({ ...text, member: 'owl' }, lead)
      .thenRefused('UnknownMember');
    given(anExercise().atStep(1, 'agree')).when(text, lead).thenRefused('NotOnPaper');
  });
});

describe('EX206 a vote on paper', () => {
  test('opens for the members at the table, though nobody holds them on a device', () => {
    const { table } = voteOn(atStep(nobodyHere(), 'agree'), ['heron', 'auk', 'crane', 'owl']);
    const { rule } = table.last('VoteOpened');
    expect(rule.members.map(({ id }) => id)).toEqual(['auk', 'crane', 'heron']);
    expect(rule).toMatchObject({ basis: 'played', veto: ['auk', 'crane'] });
  });

  test('opens for all declared members, or for nobody when nobody is at the table', () => {
    const { table } = voteOn(atStep(nobodyHere(), 'agree'));
    expect(table.last('VoteOpened').rule.members).toHaveLength(7);
    const other = atStep(nobodyHere(), 'agree').with(lead, text);
    const { proposal } = other.last('ProposalTabled');
    given(other)
      .when({ type: 'OpenVote', proposal, binding: true, basis: 'played', atTable: [] }, lead)
      .thenRefused('NobodyMayVote');
  });

  test('off paper asks for people on devices as ever', () => {
    const table = atStep(nobodyHere(), 'agree')
      .with(lead, text)
      .with(lead, { ...goToPaper, on: false });
    const { proposal } = table.last('ProposalTabled');
    given(table)
      .when({ type: 'OpenVote', proposal, binding: true, basis: 'declared', atTable: members }, lead)
      .thenRefused('NobodyMayVote');
  });

  test('is typed in for all members or for none', () => {
    const { table, vote } = voteOn(atStep(nobodyHere(), 'agree'));
    given(table)
      .when({ type: 'EnterVotes', vote, ballots: { auk: says('yes'), owl: says('yes') } }, lead)
      .thenRefused('UnknownMember');
    given(table)
      .when({ type: 'EnterVotes', vote, ballots: { crane: says('no'), auk: says('yes') } }, lead)
      .thenHappenedLike(
        { type: 'VoteCast', member: 'auk', seat: null, changed: false, fromPaper: true },
        { type: 'VoteCast', member: 'crane', seat: null, changed: false, fromPaper: true },
      );
  });

  test('is counted under its rule, and the result says who voted on paper', () => {
    const { table, vote } = voteOn(atStep(nobodyHere(), 'agree'));
    const ballots = Object.fromEntries(members.slice(0, 5).map((id) => [id, says('yes')]));
    table.with(lead, { type: 'EnterVotes', vote, ballots }).with(lead, { type: 'ReadVote', vote });
    expect(table.last('VoteRead')).toMatchObject({
      result: { adopted: true, yes: 5, absent: 2 },
      onPaper: members.slice(0, 5),
    });
    given(table).when({ type: 'EnterVotes', vote, ballots }, lead).thenRefused('VoteClosed');
    given(table).when({ type: 'EnterVotes', vote: 'vot_none', ballots }, lead).thenRefused('UnknownVote');
  });

  test('is told to the person who holds the member, and of nobody’s ballot to anybody else', () => {
    const { table, vote } = voteOn(seated());
    table.with(lead, { type: 'EnterVotes', vote, ballots: { auk: says('no') } });
    expect(table.viewOf(`seat:${auk}`).votes[0]?.cast).toMatchObject([{ ballot: { choice: 'no' } }]);
    for (const channel of ['lead', 'screen', 'body:assembly'] as const) {
      expect(table.viewOf(channel).votes[0]?.cast).toEqual([
        { member: 'auk', seat: auk, ballot: null, fromPaper: true },
      ]);
    }
  });
});

describe('EX203 a vote that is there already', () => {
  test('is put right by typing it again, and typing the same changes nothing', () => {
    const { table, vote } = voteOn(atStep(nobodyHere(), 'agree'));
    const enter = (choice: 'yes' | 'no') =>
      ({ type: 'EnterVotes', vote, ballots: { auk: says(choice) } }) as const;
    table.with(lead, enter('yes'));
    given(table).when(enter('yes'), lead).thenHappened();
    given(table).when(enter('no'), lead).thenHappenedLike({ type: 'VoteCast', changed: true });
    expect(table.state.votes[0]?.cast).toHaveLength(1);
  });

  test('is not typed over when it came from a device, and can be changed on it', () => {
    const { table, vote } = voteOn(seated());
    table.with(bittern, { type: 'CastVote', vote, ...says('yes') });
    given(table)
      .when({ type: 'EnterVotes', vote, ballots: { auk: says('no'), bittern: says('no') } }, lead)
      .thenRefused('EnteredByTeam');
    table.with(lead, { type: 'EnterVotes', vote, ballots: { dunlin: says('no') } });
    given(table)
      .when({ type: 'ChangeVote', vote, ...says('abstain') }, dunlin)
      .thenHappenedLike({ type: 'VoteCast', changed: true });
  });
});

test('EX207 failure 3: an exercise goes from STARTEX to its debrief without one participant', () => {
  const table = nobodyHere();
  for (const move of [1, 2] as const) {
    atStep(table, 'update', move);
    if (move === 1) table.with(lead, { type: 'ReleaseInject', inject: 'inj_news' });
    atStep(table, 'decide', move);
    for (const team of ['north', 'council'])
      table.with(lead, { type: 'EnterCard', team, move, sheet: aSheet() });
    atStep(table, 'anticipate', move);
    table.with(lead, { type: 'ChooseCounterMove', move, counterMove: 'CM2', protects: 'Time.' });
    for (const team of ['north', 'council']) {
      table.with(lead, { type: 'EnterForecast', team, move, medians: { CM1: 2, CM2: 3 }, slips: 3 });
    }
    atStep(table, 'agree', move);
    const { vote } = voteOn(table, members);
    const ballots = Object.fromEntries(members.map((id) => [id, says('yes')]));
    table.with(lead, { type: 'EnterVotes', vote, ballots }).with(lead, { type: 'ReadVote', vote });
    atStep(table, 'reveal', move);
    table.with(lead, { type: 'ShowCards', move });
    table.with(lead, { type: 'ReleaseInject', inject: `inj_answer_${move}` });
    table.with(lead, { type: 'SendReleaseNow', release: table.last('InjectGoingOut').release });
  }
  table.with(lead, { type: 'EndExercise' });
  const debrief = table.viewOf('debrief');
  expect(Object.values(debrief.cards).map(({ submitted }) => submitted?.how)).toEqual(Array(4).fill('paper'));
  expect(debrief.forecasts.map(({ odds }) => odds?.CM2)).toEqual(Array(4).fill(60));
  expect(debrief.votes.map(({ result }) => result?.adopted)).toEqual([true, true]);
  expect(Object.values(debrief.seats)).toEqual([]);
});

test('EX208 the timeline says what came from paper, and to the room not who typed it', () => {
  const table = atStep(nobodyHere(), 'decide');
  table.with(lead, { type: 'EnterCard', team: 'north', move: 1, sheet: aSheet({ strategy: 'DIS' }) });
  atStep(table, 'anticipate').with(lead, {
    type: 'EnterForecast',
    team: 'north',
    move: 1,
    medians: { CM1: 1 },
    slips: 3,
  });
  const { vote } = voteOn(atStep(table, 'agree'), members);
  table.with(lead, { type: 'EnterVotes', vote, ballots: { auk: says('yes'), crane: says('no') } });
  table.with(lead, { type: 'ReadVote', vote }).with(lead, { type: 'ShowCards', move: 1 });
  const render = createRender();
  const lines = timelineOf(table.happenings, table.state).map(({ sentence }) => render(sentence));
  expect(lines).toEqual(
    expect.arrayContaining([
      'Staff put the exercise on paper.',
      expect.stringMatching(
        /^North put a card on the table, on paper: “Talk first, with a date\.” .+ to .+\. Typed in by Lead\.$/u,
      ),
      'North forecast on paper for move 1, from 3 slips. Typed in by Lead.',
      'Crane tabled “A mission” in Assembly, on paper.',
      expect.stringMatching(/ Typed in from paper: 2\.$/u),
    ]),
  );
  expect(JSON.stringify(table.viewOf('screen').cards)).not.toContain('Lead');
});
