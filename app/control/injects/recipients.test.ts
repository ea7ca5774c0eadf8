import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { addressableMembers, reachOf, reachOfRecipients } from './recipients';

const { state } = anExercise({ councillors: 6 });
const names = (people: { name: string }[]) => people.map((person) => person.name);

test('everybody in a team that is chosen gets it, by name, and nobody else', () => {
  const reach = reachOf(state, { teams: ['north'], members: [], screen: false });
  expect(names(reach.people)).toEqual(['Ada', 'Ben', 'Cleo']);
  expect(reach.notTo.map((team) => team.id)).toEqual(['council']);
});

test('a person who is reached twice is counted once', () => {
  const reach = reachOf(state, { teams: 'all', members: ['assembly:auk'], screen: true });
  expect(names(reach.people).filter((name) => name === 'Auk')).toHaveLength(1);
  expect(reach.people).toHaveLength(9);
});

test('a seat that nobody holds is named, and reaches nobody', () => {
  const reach = reachOf(state, { teams: [], members: ['assembly:heron'], screen: false });
  expect(reach.members).toMatchObject([{ member: 'Heron', holder: null }]);
  expect(reach.people).toEqual([]);
});

test('a release that is out has the people of its teams now', () => {
  const reach = reachOfRecipients(state, { teams: ['north'], seats: [seats.auk], screen: false });
  expect(names(reach.people)).toEqual(['Ada', 'Ben', 'Cleo', 'Auk']);
  expect(reach.members).toMatchObject([{ member: 'Auk' }]);
});

test('every member of a body can be addressed', () => {
  const members = addressableMembers(state);
  expect(members).toHaveLength(7);
  expect(members.filter((member) => member.holder === null).map((member) => member.member)).toEqual([
    'Heron',
  ]);
});
