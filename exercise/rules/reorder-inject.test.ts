import { expect, test } from 'vitest';
import { linesInOrder, runningOrder } from '../msel/running-order';
import { anInject, aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead } = seats;
const lines = [5, 10, 20, 30].map((plannedMinute, index) =>
  anInject({ id: `inj_${index + 1}`, number: String(index + 1), plannedMinute }),
);
const table = () => anExercise({ story: aStory({ script: { injects: lines } }) }).running();
const move = (
  inject: string,
  more: { before?: string | null; plannedMinute?: number; shiftLater?: boolean },
) => ({ type: 'ReorderInject', inject, ...more }) as const;
const plan = ({ state }: ReturnType<typeof table>) =>
  linesInOrder(state).map((line) => `${line.number} at ${line.plannedMinute}`);

test('EX103 a new minute finds its place', () => {
  expect(plan(table().with(lead, move('inj_1', { plannedMinute: 25 })))).toEqual([
    '2 at 10',
    '3 at 20',
    '1 at 25',
    '4 at 30',
  ]);
});

test('EX103 a new place takes a minute that fits it', () => {
  expect(plan(table().with(lead, move('inj_4', { before: 'inj_2' })))).toEqual([
    '1 at 5',
    '4 at 10',
    '2 at 10',
    '3 at 20',
  ]);
  expect(plan(table().with(lead, move('inj_1', { before: null })))).toEqual([
    '2 at 10',
    '3 at 20',
    '4 at 30',
    '1 at 30',
  ]);
});

test('EX103 later lines that are still to go out move by as much, if asked', () => {
  const shifted = table()
    .released('inj_3')
    .with(lead, move('inj_2', { plannedMinute: 16, shiftLater: true }));
  expect(plan(shifted)).toEqual(['1 at 5', '2 at 16', '3 at 20', '4 at 36']);
  const earlier = table().with(lead, move('inj_3', { plannedMinute: 4, shiftLater: true }));
  expect(plan(earlier)).toEqual(['3 at 4', '1 at 5', '2 at 10', '4 at 14']);
});

test('EX103 a place that it has already, with its own minute, changes nothing', () => {
  given(table())
    .when(move('inj_2', { plannedMinute: 10 }), lead)
    .thenHappened();
  given(table())
    .when(move('inj_2', { before: 'inj_3' }), lead)
    .thenHappened();
});

test('EX103 a place before itself or before nothing that exists is none', () => {
  for (const before of ['inj_2', 'inj_none', '__proto__']) {
    given(table()).when(move('inj_2', { before }), lead).thenRefused('UnknownInject');
  }
});

test('EX103 until staff move a line, the minutes decide', () => {
  const story = aStory({ script: { injects: [lines[2], lines[0]].flatMap((line) => line ?? []) } });
  expect(runningOrder(anExercise({ story }).state)).toEqual(['inj_1', 'inj_3']);
});
