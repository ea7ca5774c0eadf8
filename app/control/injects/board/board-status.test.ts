import { expect, test } from 'vitest';
import { mselLine } from '../../../../exercise/msel/lines';
import { type AnExercise, anExercise, seats } from '../../../../exercise/testing/an-exercise';
import { boardStatus } from './board-status';

const { lead, simcell } = seats;
const minute = 60_000;

function statusOf({ state, now }: AnExercise, id: string) {
  const line = mselLine(state, id, now);
  if (!line) throw new Error(`The story has no ${id}`);
  return boardStatus(state, line);
}

test('before anything goes out a line is ready, in reserve, expected, or waits for a branch', () => {
  const table = anExercise().running();
  expect(statusOf(table, 'inj_news')).toBe('ready');
  expect(statusOf(table, 'inj_reserve')).toBe('reserve');
  expect(statusOf(table, 'inj_expected')).toBe('expected');
  expect(statusOf(table, 'inj_answer_1')).toBe('choose-branch');
});

test('a counter-move inject is ready with a text for the choice, else it says that there is none', () => {
  const choose = (counterMove: 'CM2' | 'CM9') =>
    anExercise()
      .running()
      .with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove, protects: 'Time.' });
  expect(statusOf(choose('CM2'), 'inj_answer_1')).toBe('ready');
  expect(statusOf(choose('CM9'), 'inj_answer_1')).toBe('no-text');
});

test('a release is followed from going out to recalled, and forgotten when it is taken back', () => {
  const table = anExercise().running().with(lead, { type: 'ReleaseInject', inject: 'inj_news' });
  const release = table.state.releases[0]?.id ?? '';
  expect(statusOf(table, 'inj_news')).toBe('going-out');
  table.with('system', { type: 'HoldRelease', release });
  expect(statusOf(table, 'inj_news')).toBe('waiting');
  table.with(lead, { type: 'TakeBackRelease', release });
  expect(statusOf(table, 'inj_news')).toBe('ready');
  table.released('inj_news');
  expect(statusOf(table, 'inj_news')).toBe('released');
  table.with(lead, { type: 'RecallInject', release: table.state.releases[1]?.id ?? '' });
  expect(statusOf(table, 'inj_news')).toBe('recalled');
});

test('what staff did to a line is its word: held, armed, skipped, deferred, complete', () => {
  const reason = 'No time.';
  const after = (command: Parameters<AnExercise['with']>[1]) =>
    statusOf(anExercise().running().with(lead, command), 'inj_news');
  expect(after({ type: 'HoldInject', inject: 'inj_news' })).toBe('held');
  expect(after({ type: 'ArmInject', inject: 'inj_news', minute: 42 })).toBe('armed');
  expect(after({ type: 'SkipInject', inject: 'inj_news', reason })).toBe('skipped');
  expect(after({ type: 'DeferInject', inject: 'inj_news', reason })).toBe('deferred');
  expect(after({ type: 'CompleteInject', inject: 'inj_news' })).toBe('complete');
});

test('an expected action says whether what was expected was seen', () => {
  const table = anExercise()
    .running()
    .pass(6 * minute);
  expect(statusOf(table, 'inj_expected')).toBe('awaited');
  table.pass(4 * minute);
  expect(statusOf(table, 'inj_expected')).toBe('late');
  table.with(lead, { type: 'CompleteInject', inject: 'inj_expected' });
  expect(statusOf(table, 'inj_expected')).toBe('seen');
});
