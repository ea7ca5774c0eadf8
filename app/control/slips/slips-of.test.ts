import { expect, test } from 'vitest';
import { anExercise } from '../../../exercise/testing/an-exercise';
import { slipsOf } from './slips-of';

const { state } = anExercise();
const idsAt = (contentCap: 0 | 1 | 2 | 3) => slipsOf({ ...state, contentCap }).map(({ key }) => key);

test('every line has its slip, and a counter-move one for each branch', () => {
  const keys = idsAt(3);
  expect(keys).toContain('inj_news ');
  expect(keys).toContain('inj_answer_1 CM2');
  expect(keys).toContain('inj_answer_1 CM5');
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is only expected of players is on no paper', () => {
  expect(idsAt(3)).not.toContain('inj_expected ');
});

test('failure 13: paper keeps to the content cap as screens do', () => {
  expect(idsAt(2)).not.toContain('inj_loud ');
  const cable = slipsOf({ ...state, contentCap: 1 }).find(({ inject }) => inject.id === 'inj_cable');
  expect(cable?.content.softened).toBe(true);
});
