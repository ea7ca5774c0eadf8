import { describe, expect, test } from 'vitest';
import { burdenLines, explainBurden } from '../joint-actions/burden';
import { burdenRows, usualRows } from '../joint-actions/burden-rows';
import type { JointAction } from '../state';
import { answer, fly, offer, offered, withCard } from '../testing/a-joint-action';
import { aStory } from '../testing/a-story';
import { type AnExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { createRender } from '../testing/render';

const { ada, auk } = seats;
const render = createRender();
const read = (table: AnExercise, action: string) =>
  explainBurden(table.state.jointActions[action] as JointAction).map(render);

describe('EX252 the rows and their amounts', () => {
  test('come from the story, else they are the usual four', () => {
    expect(usualRows.map(({ id }) => id)).toEqual(['money', 'airlift', 'enforcement', 'refuge']);
    expect(burdenRows(aStory().opening)).toEqual(usualRows);
    const own = [{ id: 'grain', name: 'Grain', unit: 'tons' }];
    expect(burdenRows({ ...aStory().opening, burdenRows: own })).toEqual(own);
  });

  test('stand in the order of the table, without what takes nothing; of a row said twice the last counts', () => {
    const needs = [
      { row: 'refuge', amount: 200 },
      { row: 'money', amount: 0 },
      { row: 'airlift', amount: 3 },
      { row: 'airlift', amount: 4 },
    ];
    given(withCard())
      .when(offer({ needs }), ada)
      .thenHappenedLike({
        type: 'JointActionOffered',
        needs: [
          { id: 'airlift', name: '', unit: '', amount: 4 },
          { id: 'refuge', name: '', unit: '', amount: 200 },
        ],
      });
  });

  test.each([
    [-1, 'AmountNegative'],
    [-0.5, 'AmountNegative'],
    [0.5, 'AmountNotWhole'],
    [1_000_001, 'AmountNotWhole'],
  ] as const)('%d is refused with a sentence', (amount, code) => {
    const values = {
      row: 'airlift',
      name: '',
      unit: '',
      ...(code === 'AmountNotWhole' ? { most: 1_000_000 } : {}),
    };
    given(withCard())
      .when(offer({ needs: [{ row: 'airlift', amount }] }), ada)
      .thenRefused(code, values);
    const { table, action } = offered();
    given(table).when(fly(action, amount), ada).thenRefused(code, values);
  });

  test('a row that the table lacks is refused', () => {
    given(withCard())
      .when(offer({ needs: [{ row: 'grain', amount: 1 }] }), ada)
      .thenRefused('UnknownRow');
    const { table, action } = offered();
    given(table)
      .when({ ...fly(action, 1), row: 'money' }, ada)
      .thenRefused('UnknownRow');
  });
});

describe('EX253 who bears', () => {
  test('is who offers or joins; a share is changed, and 0 takes it back', () => {
    const { table, action } = offered();
    given(table).when(fly(action, 2), auk).thenRefused('NotJoined');
    table.with(auk, answer(action, 'not-object'));
    given(table).when(fly(action, 2), auk).thenRefused('NotJoined');
    table
      .with(auk, answer(action))
      .with(auk, fly(action, 2))
      .with(auk, fly(action, 5))
      .with(ada, fly(action, 1));
    given(table).when(fly(action, 5), auk).thenHappened();
    expect(table.state.jointActions[action]?.shares).toEqual([
      { team: 'council', row: 'airlift', amount: 5 },
      { team: 'north', row: 'airlift', amount: 1 },
    ]);
    table.with(ada, fly(action, 0));
    expect(table.state.jointActions[action]?.shares).toHaveLength(1);
  });

  test('whoever no longer joins bears nothing', () => {
    const { table, action } = offered();
    table.with(auk, answer(action)).with(auk, fly(action, 5)).with(ada, fly(action, 1));
    table.with(auk, answer(action, 'not-object'));
    expect(table.state.jointActions[action]?.shares).toEqual([{ team: 'north', row: 'airlift', amount: 1 }]);
  });
});

describe('EX254 the table', () => {
  test('says what is missing, and what hangs on conditions, until it closes', () => {
    const { table, action } = offered();
    expect(read(table, action)).toEqual(['The table does not close.', 'Missing: 10 of 10 flights.']);
    table.with(ada, fly(action, 3)).with(auk, answer(action, 'join-if')).with(auk, fly(action, 4));
    expect(read(table, action)).toEqual([
      'The table does not close.',
      'Missing: 3 of 10 flights.',
      'On conditions: 4 flights.',
    ]);
    table.with(auk, fly(action, 7)).with(auk, answer(action));
    expect(read(table, action)).toEqual(['The table closes.']);
  });

  test('closes with more than enough, and one row does not fill another', () => {
    const needs = [
      { row: 'money', amount: 2 },
      { row: 'airlift', amount: 2 },
    ];
    const { table, action } = offered({ needs });
    table.with(ada, fly(action, 9));
    expect(burdenLines(table.state.jointActions[action] as JointAction)).toMatchObject([
      { borne: 0, missing: 2 },
      { borne: 9, missing: 0 },
    ]);
    expect(read(table, action)).toEqual(['The table does not close.', 'Missing: 2 of 2 million in money.']);
  });

  test('of an action that takes nothing says nothing', () => {
    const { table, action } = offered({ needs: [] });
    expect(read(table, action)).toEqual([]);
  });
});
