import { expect, test } from 'vitest';
import type { ProcessFacts } from '../../../exercise/comparing/process-facts';
import type { Run } from '../comparison';
import { factRows, stepRows } from './fact-rows';

const none = { of: 0, count: 0 };
const facts = (over: Partial<ProcessFacts> = {}): Run => ({
  isThis: false,
  facts: {
    startedAt: 1,
    minutes: 60,
    steps: [],
    cardsWithMechanism: none,
    cardsWithCounterMove: none,
    forecastsInTime: none,
    teamsConsulted: none,
    teamsTalked: none,
    offersAnswered: none,
    conditionsNamed: none,
    commitmentsChecked: none,
    strawVotes: 0,
    bindingVotes: 0,
    firstActAfter: null,
    evaluatorNotes: 0,
    ...over,
  },
});
const row = (runs: Run[], key: string) => factRows(runs).find((one) => one.key === key);

test('the middle of shares is one of shares, and a run without any does not count as none', () => {
  const runs = [
    facts({ cardsWithMechanism: { of: 4, count: 1 } }),
    facts({ cardsWithMechanism: { of: 8, count: 6 } }),
    facts(),
  ];
  const found = row(runs, 'cardsWithMechanism');
  expect(found?.median).toBe(50);
  expect(found?.isShare).toBe(true);
  expect(found?.cells.map(({ kind }) => kind)).toEqual(['part', 'part', 'none']);
});

test('one run has no middle', () => {
  expect(row([facts()], 'minutes')).toMatchObject({ median: null, cells: [{ kind: 'minutes', value: 60 }] });
  expect(row([], 'minutes')).toMatchObject({ median: null, cells: [] });
});

test('a step that a run did not play leaves its place empty', () => {
  const step = (move: number, name: 'update' | 'decide', actual: number) => ({
    move,
    step: name,
    planned: 10,
    actual,
  });
  const rows = stepRows([
    facts({ steps: [step(1, 'update', 8), step(1, 'decide', 12), step(2, 'update', 4)] }),
    facts({ steps: [step(1, 'update', 12)] }),
  ]);
  expect(rows.map(({ move, step: name, minutes, median }) => [move, name, minutes, median])).toEqual([
    [1, 'update', [8, 12], 10],
    [1, 'decide', [12, null], 12],
    [2, 'update', [4, null], 4],
  ]);
});
