import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { notYetHere } from './not-yet-here';

const people = [{ name: ' ADA ' }, { name: 'Zoë' }, { name: 'Ben' }];

test('who has no seat yet is missing, however the name is written', () => {
  expect(notYetHere(people, anExercise().state.seats)).toEqual([{ name: 'Zoë' }]);
});

test('who was taken off the list of people is missing again', () => {
  const table = anExercise().with(seats.lead, { type: 'RemoveSeat', seat: seats.ben });
  expect(notYetHere(people, table.state.seats).map(({ name }) => name)).toEqual(['Zoë', 'Ben']);
});
