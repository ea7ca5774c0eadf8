import { expect, test } from 'vitest';
import { mselLines } from '../../../../exercise/msel/lines';
import { type AnExercise, anExercise, seats } from '../../../../exercise/testing/an-exercise';
import { type BoardFilter, boardLines, filterLines, noFilter, sortLines } from './board-lines';

const { lead, simcell } = seats;

function linesOf({ state, now }: AnExercise) {
  return boardLines(state, mselLines(state, now));
}

const left = (table: AnExercise, filter: Partial<BoardFilter>) =>
  filterLines(linesOf(table), { ...noFilter, ...filter }).map(({ number }) => number);

function withWritten(): AnExercise {
  const audience = { teams: ['north'], members: [], screen: false };
  const words = { title: 'A whistle', text: 'Somebody whistles.', from: 'A guard' };
  return anExercise()
    .running()
    .released('inj_news')
    .with(lead, { type: 'ReleaseWritten', ...words, mode: 'rumour', level: 0, audience });
}

test('nothing chosen leaves every line in its running order, those written on the spot where they went out', () => {
  expect(left(withWritten(), {})).toEqual(['1', '1a', '2', '3', '4', '5', '6', '7', '8']);
});

test('a filter asks for a move, a kind, a status, an objective and words, all at once', () => {
  const table = withWritten();
  expect(left(table, { move: 2 })).toEqual(['8']);
  expect(left(table, { kind: 'counter-move' })).toEqual(['5', '8']);
  expect(left(table, { kind: 'written' })).toEqual(['1a']);
  expect(left(table, { status: 'released' })).toEqual(['1']);
  expect(left(table, { objective: 'O2' })).toEqual([]);
  expect(left(table, { text: '  MARKET ' })).toEqual(['2']);
  expect(left(table, { text: 'whistles' })).toEqual(['1a']);
  expect(left(table, { kind: 'counter-move', move: 1 })).toEqual(['5']);
});

test('a line is called by the branch that was chosen for it, and found by what it was called before', () => {
  const table = anExercise()
    .running()
    .with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' });
  const line = linesOf(table).find(({ id }) => id === 'inj_answer_1');
  expect(line?.title).toBe(line?.inject?.branches[0]?.title);
  expect(line?.title).not.toBe(line?.inject?.title);
  expect(left(table, { text: line?.title ?? '' })).toContain('5');
  expect(left(table, { text: line?.inject?.title ?? '' })).toContain('5');
});

test('lines are sorted by plan, number or status, and equal ones keep the running order', () => {
  const table = anExercise()
    .running()
    .with(lead, { type: 'ReorderInject', inject: 'inj_loud', plannedMinute: 1 })
    .with(lead, { type: 'HoldInject', inject: 'inj_news' });
  const sorted = (by: Parameters<typeof sortLines>[1]) =>
    sortLines(linesOf(table), by).map(({ number }) => number);
  expect(sorted('order')[0]).toBe('7');
  expect(sorted('plan')).toEqual(['7', '1', '2', '3', '4', '5', '6', '8']);
  expect(sorted('number')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(sorted('status')).toEqual(['7', '2', '6', '5', '8', '1', '4', '3']);
});

test('numbers sort as numbers', () => {
  const [line] = linesOf(anExercise().running());
  const numbered = ['10', '2b', '2', '2a'].map((number) => ({ ...line!, number }));
  expect(sortLines(numbered, 'number').map(({ number }) => number)).toEqual(['2', '2a', '2b', '10']);
});
