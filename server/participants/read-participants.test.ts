import { expect, test } from 'vitest';
import { aStory } from '../../exercise/testing/a-story';
import { readParticipants } from './read-participants';

const { opening } = aStory();
const read = (text: string) => readParticipants(text, opening);
const problemsOf = (text: string) => read(text).problems;
const north = opening.teams.find(({ id }) => id === 'north');

test('people come with their team by its id, its name or its letter, in any case', () => {
  const list = read(
    `name;team;role;member\nAda;north\nBen;${north?.name.toUpperCase()};player\nCleo;${north?.letter}`,
  );
  expect(list.problems).toEqual([]);
  expect(list.people).toEqual(
    ['Ada', 'Ben', 'Cleo'].map((name) => ({ name, role: 'player', team: 'north', member: null })),
  );
});

test('columns stand in the order of the head line, or as documented without one', () => {
  expect(read('Team,Name\nnorth,Ada').people).toMatchObject([{ name: 'Ada', team: 'north' }]);
  expect(read('Ada,north').people).toMatchObject([{ name: 'Ada', team: 'north' }]);
});

test('a person may come without a team, as an observer, or as a member', () => {
  expect(read('Ada\nBen,,observer\nHera,council,,heron')).toEqual({
    people: [
      { name: 'Ada', role: 'player', team: null, member: null },
      { name: 'Ben', role: 'observer', team: null, member: null },
      { name: 'Hera', role: 'player', team: 'council', member: 'heron' },
    ],
    problems: [],
  });
});

test.each([
  ['no name', 'Ada,north\n,north', 2],
  ['a long name', `${'x'.repeat(61)},north`, 1],
  ['the same name twice', 'Ada,north\n ADA ,council', 2],
  ['an unknown team', 'name,team\nAda,south', 2],
  ['an unknown role', 'Ada,north,emperor', 1],
  ['an unknown member', 'Ada,council,,nobody', 1],
  ['a member twice', 'Ada,council,,heron\nBen,council,,heron', 2],
  ['a member without a team', 'Ada,,,heron', 1],
  ['a quotation mark that never ends', 'Ada,north\n"Ben,north', 2],
  ['nothing', ' \n', 1],
  ['a head line alone', 'name,team', 1],
  ['too many people', Array.from({ length: 401 }, (_, index) => `Person ${index}`).join('\n'), 401],
])('%s is said in a sentence, with its line', (_, text, line) => {
  const [problem, ...others] = problemsOf(text);
  expect(others).toEqual([]);
  expect(problem?.line).toBe(line);
  expect(problem?.message).toMatch(/^[^{}]{10,}\.$/u);
});

test('a team takes as many as it has places', () => {
  const places = north?.places ?? 0;
  const lines = Array.from({ length: places + 1 }, (_, index) => `Person ${index},north`);
  expect(problemsOf(lines.join('\n'))).toMatchObject([{ line: places + 1 }]);
});

test('every problem is told, not only the first', () => {
  expect(problemsOf('Ada,south\nBen,north\n,north').map(({ line }) => line)).toEqual([1, 3]);
});
