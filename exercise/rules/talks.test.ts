import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { given } from '../testing/given';
import { playStory } from '../testing/random-play';
import { Table } from '../testing/table';

const words = { topic: 'A common line', text: 'Shall we meet?' };
const [lead, simcell, ada, auk, chair] = ['seat_lead', 'seat_simcell', 'seat_ada', 'seat_auk', 'seat_chair'];

/** Three teams, a person in each, and staff who run play. */
function threeTeams(): Table {
  const table = new Table();
  table.with('system', {
    type: 'OpenExercise',
    story: playStory(),
    joinCode: 'ABC234',
    contentCap: 2,
    places: {},
  });
  const people = [
    [lead, 'lead', null],
    [simcell, 'simcell', null],
    [ada, 'player', 'north'],
    [auk, 'player', 'council'],
    [chair, 'player', 'union'],
  ] as const;
  for (const [seat, role, team] of people)
    table.with('system', { type: 'TakeSeat', seat, name: seat.slice(5), role, team });
  return table.with(lead, { type: 'StartExercise' });
}

/** North has asked the Council to a talk. */
function asked(more: { teams?: string[]; contacts?: string[] } = {}) {
  const table = threeTeams().with(ada, {
    type: 'OpenTalk',
    teams: ['council'],
    contacts: [],
    ...words,
    ...more,
  });
  return { table, talk: table.last('TalkOpened').talk };
}

const accept = (talk: string) => ({ type: 'AnswerTalk', talk, answer: 'accept' }) as const;
const leave = (talk: string) => ({ type: 'AnswerTalk', talk, answer: 'leave' }) as const;
const say = (talk: string, text = 'Well?') => ({ type: 'SpeakInTalk', talk, text }) as const;
const standings = (table: Table) => table.state.talks[0]?.parties.map(({ standing }) => standing);

test('EX265 a team asks others and contacts to a talk, each once, with its first words', () => {
  const { table, talk } = asked({ teams: ['council', 'council'], contacts: ['minister'] });
  expect(table.state.talks).toMatchObject([
    {
      id: talk,
      opener: 'north',
      actors: ['The Minister'],
      parties: [
        { team: 'north', standing: 'in' },
        { team: 'council', standing: 'invited' },
      ],
      lines: [{ text: 'Shall we meet?', author: 'ada', told: ['north', 'council'] }],
    },
  ]);
  const open: CommandOf<'OpenTalk'> = { type: 'OpenTalk', teams: [], contacts: [], ...words };
  given(table).when(open, ada).thenRefused('TalkNeedsOthers');
  given(table)
    .when({ ...open, teams: ['north'] }, ada)
    .thenRefused('UnknownTeam');
  given(table)
    .when({ ...open, teams: ['constructor'] }, ada)
    .thenRefused('UnknownTeam');
  given(table)
    .when({ ...open, contacts: ['nobody'] }, ada)
    .thenRefused('UnknownContact');
});

test('EX266 who was asked accepts, declines, leaves and comes back; asked twice nothing happens twice', () => {
  const { table, talk } = asked({ teams: ['council', 'union'] });
  table.with(auk, accept(talk)).with(chair, leave(talk));
  expect(standings(table)).toEqual(['in', 'in', 'left']);
  given(table).when(accept(talk), auk).thenHappened();
  given(table).when(leave(talk), chair).thenHappened();
  table.with(chair, accept(talk)).with(ada, leave(talk));
  expect(standings(table)).toEqual(['left', 'in', 'in']);
});

test('EX267 words reach who is there, and nobody who comes later', () => {
  const { table, talk } = asked({ teams: ['council', 'union'] });
  given(table).when(say(talk), ada).thenRefused('NobodyListens');
  given(table).when(say(talk), auk).thenRefused('NotInTalk');
  table.with(auk, accept(talk)).with(ada, say(talk, 'For two.')).with(chair, accept(talk));
  table
    .with(auk, say(talk, 'For three.'))
    .with(auk, leave(talk))
    .with(ada, say(talk, 'Without the Council.'));
  given(table).when(say(talk), auk).thenRefused('NotInTalk');
  const heard = (team: string) =>
    table.state.talks[0]?.lines.filter(({ told }) => told.includes(team)).map(({ text }) => text);
  expect(heard('council')).toEqual(['Shall we meet?', 'For two.', 'For three.']);
  expect(heard('union')).toEqual(['Shall we meet?', 'For three.', 'Without the Council.']);
});

test('EX268 SimCell speaks as any outside actor that is in the talk', () => {
  const actor = 'The press';
  const table = threeTeams().with(simcell, {
    type: 'OpenActorTalk',
    teams: ['union', 'union'],
    actors: [actor],
    ...words,
  });
  const { talk, teams, first } = table.last('TalkOpened');
  expect([teams, first?.speaker]).toEqual([['union'], { actor }]);
  const speak = { type: 'SpeakAsActor', talk, actor, text: 'A word?' } as const;
  given(table).when(speak, simcell).thenRefused('NobodyListens');
  table.with(chair, accept(talk)).with(chair, say(talk));
  given(table)
    .when(speak, simcell)
    .thenHappenedLike({ type: 'TalkSaid', speaker: { actor }, teams: ['union'] });
  given(table)
    .when({ ...speak, actor: 'The envoy' }, simcell)
    .thenRefused('UnknownActor');
  given(table)
    .when({ ...speak, talk: 'tlk_none' }, simcell)
    .thenRefused('UnknownTalk');
  given(table)
    .when({ type: 'OpenActorTalk', teams: ['nobody'], actors: [actor], ...words }, simcell)
    .thenRefused('UnknownTeam');
});

test('EX269 a plenary has every team at once, and none leaves it', () => {
  const table = threeTeams().with(lead, { type: 'OpenPlenary', actors: [], ...words });
  const { talk } = table.last('TalkOpened');
  expect(standings(table)).toEqual(['in', 'in', 'in']);
  given(table).when(leave(talk), chair).thenRefused('PlenaryStays');
  given(table)
    .when(say(talk), chair)
    .thenHappenedLike({ type: 'TalkSaid', teams: ['north', 'council', 'union'] });
  given(table)
    .when({ type: 'OpenPlenary', actors: [], ...words }, ada)
    .thenRefused('NotAllowed');
});

test('EX270 who opened a talk closes it, staff close any; after that it stays as it is', () => {
  const { table, talk } = asked();
  table.with(auk, accept(talk));
  given(table).when({ type: 'CloseTalk', talk }, auk).thenRefused('NotAllowed');
  given(table).when({ type: 'CloseTalk', talk }, chair).thenRefused('UnknownTalk');
  given(table)
    .when({ type: 'CloseTalk', talk }, ada)
    .thenHappened({ type: 'TalkClosed', talk, teams: ['north', 'council'] });
  given(table).when({ type: 'CloseTalk', talk }, lead).thenHappened();
  given(table).when(say(talk), ada).thenRefused('TalkIsOver');
  given(table).when(leave(talk), auk).thenRefused('TalkIsOver');
  given(table)
    .when({ type: 'SpeakAsActor', talk, actor: 'The press', text: 'A word?' }, simcell)
    .thenRefused('TalkIsOver');
});

test('EX271 a line is marked as read once for each team that heard it', () => {
  const { table, talk } = asked({ teams: ['council', 'union'] });
  table.with(auk, accept(talk)).with(ada, say(talk));
  const { line } = table.last('TalkSaid');
  const mark = { type: 'MarkTalkRead', talk, line } as const;
  given(table)
    .when(mark, auk)
    .thenHappened({ type: 'TalkRead', talk, line, team: 'council', teams: ['north', 'council'] });
  given(table).when(mark, auk).thenHappened();
  given(table).when(mark, ada).thenHappened();
  given(table).when(mark, chair).thenRefused('UnknownTalk');
});

test('EX272 of a talk of others a team learns nothing, not by asking either', () => {
  const { table, talk } = asked();
  table.with(auk, accept(talk)).with(ada, say(talk)).with(ada, { type: 'CloseTalk', talk });
  for (const { event } of table.happenings) {
    if (event.type.startsWith('Talk')) expect(disclose(event, 'team:union')).toBeNull();
  }
  const line = table.last('TalkSaid').line;
  const requests = (id: string) => [
    accept(id),
    say(id),
    { type: 'MarkTalkRead', talk: id, line } as const,
    { type: 'CloseTalk', talk: id } as const,
  ];
  for (const request of [...requests(talk), ...requests('tlk_none')])
    given(table).when(request, chair).thenRefused('UnknownTalk');
});
