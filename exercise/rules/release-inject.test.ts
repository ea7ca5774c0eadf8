import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { aStory, storyInjects } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const release = (inject: string, more: Partial<CommandOf<'ReleaseInject'>> = {}) =>
  ({ type: 'ReleaseInject', inject, ...more }) as const;
const to = (...teams: string[]) => ({ audience: { teams, members: [], screen: false } });
const written = (more: Partial<CommandOf<'ReleaseWritten'>> = {}): CommandOf<'ReleaseWritten'> => ({
  type: 'ReleaseWritten',
  title: 'A note',
  text: 'A convoy has stopped.',
  from: 'Press',
  mode: 'note',
  level: 1,
  audience: { teams: 'all', members: [], screen: false },
  ...more,
});

test('EX20 whom an inject has reached can be seen to have read it, once', () => {
  const table = anExercise().running().released('inj_cable');
  const id = table.last('InjectReleased').release;
  const read = { type: 'AcknowledgeInject', release: id } as const;
  given(table)
    .when(read, seats.ada)
    .thenHappened({ type: 'InjectAcknowledged', release: id, seat: seats.ada });
  given(table).when(read, seats.ada).thenHappened();
  expect(table.state.reads[id]).toEqual([seats.ada]);
});

test('EX20 an inject that did not reach somebody is for them as good as none', () => {
  const table = anExercise().running().released('inj_cable').with(seats.lead, release('inj_news'));
  const going = table.last('InjectGoingOut').release;
  const foreign = table.last('InjectReleased').release;
  for (const id of [going, foreign, 'rel_none']) {
    given(table).when({ type: 'AcknowledgeInject', release: id }, seats.auk).thenRefused('UnknownRelease');
  }
});

test('EX20 an inject to a member reaches the person who holds it, and a recalled one can still be read', () => {
  const table = anExercise().running().released('inj_whisper');
  const { release: id, secret } = table.last('InjectReleased');
  expect(secret).toEqual({ inject: 'inj_whisper', number: '6', teams: [], seats: [seats.heron] });
  table.with(seats.lead, { type: 'RecallInject', release: id });
  given(table).when({ type: 'AcknowledgeInject', release: id }, seats.auk).thenRefused('UnknownRelease');
  given(table)
    .when({ type: 'AcknowledgeInject', release: id }, seats.heron)
    .thenHappenedLike({ type: 'InjectAcknowledged' });
});

test('EX21 a release waits ten seconds of exercise time', () => {
  const table = given(anExercise().running().pass(5000))
    .when(release('inj_cable'), seats.control)
    .thenHappenedLike({
      type: 'InjectGoingOut',
      inject: 'inj_cable',
      number: '2',
      recipients: { teams: ['north'], screen: false, seats: [] },
      by: seats.control,
      dueAtExercise: 15_000,
    });
  expect(table.state.releases[0]).toMatchObject({ status: 'going-out', releasedAt: null });
});

test('EX21 what is only a reminder to staff, or not in the script, is not released', () => {
  given(anExercise().running()).when(release('inj_expected'), seats.lead).thenRefused('UnknownInject');
  given(anExercise().running()).when(release('inj_none'), seats.lead).thenRefused('UnknownInject');
});

test('EX22 above the content cap the softer variant goes out and says so', () => {
  const at = (contentCap: 1 | 2) =>
    anExercise({ contentCap }).running().with(seats.lead, release('inj_cable')).last('InjectGoingOut')
      .content;
  expect(at(2)).toMatchObject({ text: 'Shots were heard near the market.', level: 2, softened: false });
  expect(at(1)).toMatchObject({ text: 'There is unrest near the market.', level: 2, softened: true });
});

test('EX22 without a softer variant nothing above the cap goes out unedited', () => {
  const table = anExercise().running();
  given(table).when(release('inj_loud'), seats.lead).thenRefused('AboveContentCap', { cap: 2 });
  given(table)
    .when(release('inj_loud', { edited: { title: 'A report', text: 'People have left.' } }), seats.lead)
    .thenHappenedLike({ type: 'InjectGoingOut', inject: 'inj_loud' });
  expect(table.last('InjectGoingOut').content).toMatchObject({
    title: 'A report',
    text: 'People have left.',
  });
});

test('EX22 the cap holds for the branches of a counter-move', () => {
  const story = aStory({
    script: {
      injects: storyInjects.map((inject) =>
        inject.kind === 'counter-move' ? { ...inject, level: 3 as const } : inject,
      ),
    },
  });
  const table = anExercise({ story })
    .running()
    .with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' });
  given(table).when(release('inj_answer_1'), seats.lead).thenRefused('AboveContentCap', { cap: 2 });
});

test('EX23 two releases of one inject to the same people give one', () => {
  const table = anExercise().running().with(seats.lead, release('inj_news')).pass(12_000);
  given(table)
    .when(release('inj_news'), seats.control)
    .thenRefused('AlreadyReleased', { seconds: 12, by: 'Lead' });
  given(table)
    .when(release('inj_news', to('north')), seats.control)
    .thenRefused('AlreadyReleased', { seconds: 12, by: 'Lead' });
});

test('EX23 after it was taken back or recalled an inject can go out again', () => {
  const table = anExercise().running().with(seats.lead, release('inj_news'));
  table.with(seats.lead, { type: 'TakeBackRelease', release: table.last('InjectGoingOut').release });
  table
    .released('inj_news')
    .with(seats.lead, { type: 'RecallInject', release: table.last('InjectReleased').release });
  given(table).when(release('inj_news'), seats.lead).thenHappenedLike({ type: 'InjectGoingOut' });
});

test('EX23 a contingency inject goes to one team after the other', () => {
  const table = anExercise()
    .running()
    .with(seats.lead, release('inj_reserve', to('north')));
  given(table)
    .when(release('inj_reserve', to('council')), seats.lead)
    .thenHappenedLike({ type: 'InjectGoingOut' });
  given(table)
    .when(release('inj_reserve', to('council')), seats.lead)
    .thenRefused('AlreadyReleased', { seconds: 0, by: 'Lead' });
});

test('EX66 whom a contingency inject goes to is chosen when it is needed', () => {
  given(anExercise().running()).when(release('inj_reserve'), seats.lead).thenRefused('NobodyReceives');
});

test('EX24 a counter-move inject needs the choice and goes out in its branch', () => {
  const table = anExercise().running();
  given(table).when(release('inj_answer_1'), seats.lead).thenRefused('CounterMoveNotChosen');
  table.with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM5', protects: 'Access.' });
  given(table)
    .when(release('inj_answer_1'), seats.lead)
    .thenHappenedLike({ type: 'InjectGoingOut', counterMove: 'CM5' });
  expect(table.last('InjectGoingOut').content.text).toBe('Velmara answers: visas are refused.');
});

test('EX24 a counter-move that the script did not foresee needs a text of its own', () => {
  const table = anExercise()
    .running()
    .with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM9', protects: 'A way out.' });
  given(table).when(release('inj_answer_1'), seats.lead).thenRefused('BranchMissing');
  given(table)
    .when(
      release('inj_answer_1', { edited: { title: 'They ask for talks', text: 'An envoy arrives.' } }),
      seats.lead,
    )
    .thenHappenedLike({ type: 'InjectGoingOut', counterMove: 'CM9' });
});

test('EX25 an inject written on the spot goes the same way, and not above the cap', () => {
  const table = given(anExercise().running())
    .when(written(), seats.simcell)
    .thenHappenedLike({ type: 'InjectGoingOut', inject: null, number: '0a', dueAtExercise: 10_000 });
  expect(table.last('InjectGoingOut').recipients).toEqual({
    teams: ['north', 'council'],
    screen: false,
    seats: [],
  });
  given(table)
    .when(written({ level: 3 }), seats.simcell)
    .thenRefused('AboveContentCap', { cap: 2 });
});

test('EX25 a release that nobody would get is refused', () => {
  const nobody = { teams: [], members: ['assembly:nobody'], screen: false };
  given(anExercise().running())
    .when(written({ audience: nobody }), seats.lead)
    .thenRefused('NobodyReceives');
  given(anExercise({ councillors: 3 }).running())
    .when(release('inj_whisper'), seats.lead)
    .thenRefused('NobodyReceives');
});
