import { expect, test } from 'vitest';
import { anExercise, seats } from '../testing/an-exercise';
import { linesInOrder } from './running-order';

const { lead, ada } = seats;

test('EX103 the lines stay the same list until staff change one, and then they are as changed', () => {
  const table = anExercise().running().released('inj_news');
  const before = linesInOrder(table.state);
  table.with(ada, { type: 'AcknowledgeInject', release: table.state.releases[0]?.id ?? '' });
  expect(linesInOrder(table.state)).toBe(before);
  table.with(lead, { type: 'EditInject', inject: 'inj_loud', title: 'Shots at the bridge' });
  table.with(lead, { type: 'ReorderInject', inject: 'inj_loud', plannedMinute: 1 });
  const after = linesInOrder(table.state);
  expect(after[0]).toMatchObject({ id: 'inj_loud', title: 'Shots at the bridge', plannedMinute: 1 });
  expect(before[0]?.id).not.toBe('inj_loud');
});

test('EX103 another run of the same story has an order of its own', () => {
  const changed = anExercise().running();
  const untouched = anExercise().running();
  changed.with(lead, { type: 'ReorderInject', inject: 'inj_loud', plannedMinute: 1 });
  expect(linesInOrder(changed.state)[0]?.id).toBe('inj_loud');
  expect(linesInOrder(untouched.state)[0]?.id).not.toBe('inj_loud');
});
