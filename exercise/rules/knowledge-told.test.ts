import { expect, test } from 'vitest';
import { aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, ada, ben, auk } = seats;

/** What everybody was sent and Ada read. */
function sent(table = anExercise()) {
  table.running().with(lead, { type: 'ReleaseInject', inject: 'inj_news' });
  const release = table.last('InjectGoingOut').release;
  table.pass(10_000).with('system', { type: 'CompleteRelease', release });
  return { table, release };
}

test('EX330 at ENDEX it is told how many of a team opened what reached it, and when the first did', () => {
  const { table, release } = sent();
  const read = { type: 'AcknowledgeInject', release } as const;
  table.pass(60_000).with(ada, read);
  const first = table.now;
  table.pass(60_000).with(ben, read).with(lead, { type: 'EndExercise' });
  const told = table.last('KnowledgeTold');
  const [north] = told.releases[0]?.teams ?? [];
  expect(told.releases.map((one) => one.release)).toEqual([release]);
  expect(north).toMatchObject({ team: 'north', opened: 2, firstAt: first });
  expect(JSON.stringify(told)).not.toContain(ada);
});

test('EX330 a team that opened nothing is told as that; nothing is told of a team of one person', () => {
  const { table, release } = sent();
  const council = Object.values(table.state.seats).filter(({ team }) => team === 'council');
  for (const { id } of council.filter((seat) => seat.id !== auk)) {
    table.with(lead, { type: 'RemoveSeat', seat: id });
  }
  table.with(auk, { type: 'AcknowledgeInject', release }).with(lead, { type: 'EndExercise' });
  const teams = table.last('KnowledgeTold').releases[0]?.teams ?? [];
  expect(teams.map(({ team, opened, firstAt }) => [team, opened, firstAt])).toEqual([['north', 0, null]]);
});

test('EX330 a bot is nobody: a person with bots beside them stands alone', () => {
  const { table } = sent();
  for (const { id, team } of Object.values(table.state.seats))
    if (team === 'north' && id !== ada) table.with(lead, { type: 'RemoveSeat', seat: id });
  table.with(lead, { type: 'StandInWithBots', team: 'north', bots: 1 });
  const bot = Object.values(table.state.seats).find((seat) => seat.bot && seat.team === 'north');
  expect(bot).toBeDefined();
  table.with(lead, { type: 'EndExercise' });
  const teams = table.last('KnowledgeTold').releases[0]?.teams ?? [];
  expect(teams.map(({ team }) => team)).not.toContain('north');
});

test('EX330 whoever moves brings along what they read: the new team has it from then on, the old one as before', () => {
  const { table, release } = sent(anExercise({ councillors: 5 }));
  const read = { type: 'AcknowledgeInject', release } as const;
  table.pass(60_000).with(ada, read);
  const first = table.now;
  table.pass(60_000).with(ben, read).pass(60_000);
  const move = { type: 'MoveSeat', seat: ben, team: 'council' } as const;
  const moved = table.with(lead, move).now;
  table.pass(60_000).with(auk, read);
  expect(table.state.firstRead[release]).toEqual({ north: first, council: moved });
});

test('EX330 of many who read only the first of each team leaves an instant', () => {
  const { table, release } = sent();
  const readers = Object.values(table.state.seats).filter(
    ({ team }) => team === 'north' || team === 'council',
  );
  for (const { id } of readers) table.pass(1_000).with(id, { type: 'AcknowledgeInject', release });
  expect(readers.length).toBeGreaterThan(4);
  expect(Object.keys(table.state.firstRead[release] ?? {}).toSorted()).toEqual(['council', 'north']);
  expect(table.state).not.toHaveProperty('readTimes');
});

test('EX330 when nothing had gone out, nothing is told', () => {
  const table = anExercise().running().with(lead, { type: 'EndExercise' });
  expect(table.all('KnowledgeTold')).toEqual([]);
});

test('EX331 what was done in the case is told at ENDEX; a story about no case tells nothing', () => {
  const table = anExercise().running();
  expect(table.all('HistoryTold')).toEqual([]);
  given(table)
    .when({ type: 'EndExercise' }, lead)
    .thenHappenedLike({ type: 'ExerciseEnded' }, { type: 'DebriefOpened' }, { type: 'HistoryTold' });
  expect(table.state.debrief?.history).toEqual(aStory().script.record);
});
