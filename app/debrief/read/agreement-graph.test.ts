import { expect, test } from 'vitest';
import { initialState } from '../../../exercise/state';
import { anEveningsView } from '../testing/a-view';
import { agreementGraph } from './agreement-graph';

const view = anEveningsView();
const graph = agreementGraph({
  ...view,
  jointActions: Object.fromEntries(
    Object.entries(view.jointActions).map(([id, action]) => [id, { ...action, move: 1 }]),
  ),
});

test('a joint action stands between who offered it and who was asked, with the answer and its words', () => {
  const [action] = graph.matters;
  expect(action?.kind).toBe('offer');
  expect(graph.opened.filter(({ matter }) => matter === action?.id)).toMatchObject([
    { party: 'team:north', stand: { kind: 'offered' } },
  ]);
  expect(graph.answered.filter(({ matter }) => matter === action?.id)).toMatchObject([
    { party: 'team:council', stand: { kind: 'stance', stance: 'join-if' } },
  ]);
});

test('every member of the body has one line to each text on which a result was read', () => {
  const texts = graph.matters.filter(({ kind }) => kind === 'text');
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    const lines = graph.answered.filter(({ matter }) => matter === text.id);
    expect(lines.length).toBe(text.kind === 'text' ? text.text.rows.length : 0);
    expect(new Set(lines.map(({ party }) => party)).size).toBe(lines.length);
  }
});

test('every line ends at somebody who stands in the graph, and every id is one', () => {
  const parties = new Set([...graph.openers, ...graph.asked].map(({ id }) => id));
  const lines = [...graph.opened, ...graph.answered];
  for (const { party } of lines) expect(parties).toContain(party);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});

test('a team that was asked and said nothing has a line that says so; one that left says what it was', () => {
  const [first] = Object.values(view.jointActions);
  const action = { ...first!, move: 1, asked: ['council', 'south'] };
  const withdrawn = {
    ...action,
    answers: [{ team: 'council', stance: 'object' as const, was: 'join' as const, text: '', at: 1 }],
  };
  const { answered } = agreementGraph({ ...view, votes: [], jointActions: { one: withdrawn } });
  expect(answered.map(({ stand }) => stand)).toEqual([
    { kind: 'stance', stance: 'object', was: 'join' },
    { kind: 'asked' },
  ]);
});

test('play without offers and results has nothing to draw', () => {
  expect(agreementGraph(initialState)).toEqual({
    openers: [],
    matters: [],
    asked: [],
    opened: [],
    answered: [],
  });
});
