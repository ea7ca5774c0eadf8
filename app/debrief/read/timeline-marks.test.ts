import { expect, test } from 'vitest';
import { anEveningsView } from '../testing/a-view';
import { sentTo } from './sent-to';
import { threadOf } from './thread';
import { lanesOf, type Mark, marksOf } from './timeline-marks';

const view = anEveningsView();
const marks = marksOf(view);
const kinds = (list: Mark[]) => list.map(({ kind }) => kind);
const find = (test: (mark: Mark) => boolean): Mark => marks.find(test)!;

test('a lane for control and its actors, for every team, for votes, the other side, rulings and the situation', () => {
  expect(lanesOf(view)).toEqual([
    'control',
    'simcell',
    'team:north',
    'team:council',
    'votes',
    'respondent',
    'rulings',
    'situation',
  ]);
});

test('every mark stands in a lane, and the marks come in the order of time', () => {
  const lanes = lanesOf(view);
  for (const { lane } of marks) expect(lanes).toContain(lane);
  expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort((one, other) => one - other));
});

test('the inject that carries the answer stands with the answer, not in the lane of control', () => {
  const answer = find(({ kind }) => kind === 'counter-move') as Extract<Mark, { kind: 'counter-move' }>;
  expect(answer.release?.number).toBe('5');
  expect(marks.some((mark) => mark.kind === 'inject' && mark.release.number === '5')).toBe(false);
});

test('the thread of a card: what the team had read, the answer, the ruling', () => {
  const card = find((mark) => mark.kind === 'card' && mark.card.team === 'north' && mark.move === 1);
  const thread = threadOf(marks, card);
  expect(kinds(thread)).toEqual(['inject', 'card', 'counter-move', 'ruling']);
  const [read] = thread;
  expect(read?.kind === 'inject' && sentTo(read.release)).toMatchObject({
    teams: ['north'],
    screen: false,
  });
});

test('the thread of a vote: the rounds before it on the same text, and the ruling', () => {
  const vote = find((mark) => mark.kind === 'vote' && mark.vote.binding);
  const thread = threadOf(marks, vote);
  expect(thread.slice(0, 2).every(({ kind }) => kind === 'vote')).toBe(true);
  expect(thread.some((mark) => mark.kind === 'ruling' && mark.ruling.subject.kind === 'vote')).toBe(true);
});

test('the thread of an answer begins with the ruling on the answer itself', () => {
  const answer = find(({ kind }) => kind === 'counter-move');
  const [, ...rulings] = threadOf(marks, answer);
  expect(rulings.length).toBeGreaterThan(0);
  expect(rulings.some((mark) => mark.kind === 'ruling' && mark.ruling.subject.kind === 'counter-move')).toBe(
    true,
  );
});

test('the thread of a ruling is the thread of what it is about', () => {
  const ruling = find((mark) => mark.kind === 'ruling' && mark.ruling.subject.kind === 'card');
  expect(kinds(threadOf(marks, ruling))).toEqual(['inject', 'card', 'counter-move', 'ruling']);
});

test('no thread is longer than there are columns, each holds the chosen mark once, in the order of time', () => {
  for (const mark of marks) {
    const thread = threadOf(marks, mark);
    expect(thread.length).toBeLessThanOrEqual(4);
    expect(thread.filter(({ id }) => id === mark.id)).toHaveLength(1);
    expect(thread.map(({ at }) => at)).toEqual(thread.map(({ at }) => at).sort((one, other) => one - other));
  }
});

test('an inject that nobody answered by a card leads to the votes of those who had read it', () => {
  const vote = find((mark) => mark.kind === 'vote' && mark.vote.binding);
  const inject = find((mark) => mark.kind === 'inject' && mark.release.recipients.teams.includes('council'));
  const withoutCards = marks.filter(({ kind }) => kind !== 'card');
  expect(threadOf(withoutCards, inject)).toContainEqual(vote);
});
