import { expect, test } from 'vitest';
import type { EvaluatorNote } from '../../../exercise/state';
import { noTies } from '../../../exercise/testing/evening-evaluation';
import { filterNotes, noFilter } from './filter-notes';

const note = (id: string, overrides: Partial<EvaluatorNote>): EvaluatorNote => ({
  id,
  by: 'seat_1',
  author: 'Ines',
  kind: 'note',
  text: 'Calm.',
  ties: noTies,
  writtenAt: 0,
  earlier: [],
  ...overrides,
});

const notes = [
  note('first', { writtenAt: 1, kind: 'plus', ties: { ...noTies, team: 'north' } }),
  note('second', { writtenAt: 3, text: 'Asked for the Mechanism.', ties: { ...noTies, objective: 'O1' } }),
  note('third', { writtenAt: 2, author: 'Omar', ties: { ...noTies, team: 'north', objective: 'O1' } }),
];
const shown = (filter: Partial<typeof noFilter>) =>
  filterNotes(notes, { ...noFilter, ...filter }).map(({ id }) => id);

test('without a filter all notes stand there, the one that was written last first', () => {
  expect(shown({})).toEqual(['second', 'third', 'first']);
});

test('kind, team, objective and words narrow the list, together', () => {
  expect(shown({ kind: 'plus' })).toEqual(['first']);
  expect(shown({ team: 'north' })).toEqual(['third', 'first']);
  expect(shown({ team: 'north', objective: 'O1' })).toEqual(['third']);
  expect(shown({ words: ' mechanism ' })).toEqual(['second']);
  expect(shown({ words: 'omar' })).toEqual(['third']);
  expect(shown({ words: 'nobody' })).toEqual([]);
});
