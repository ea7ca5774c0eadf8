import { expect, test } from 'vitest';
import { aStory } from '../testing/a-story';
import { anExercise } from '../testing/an-exercise';
import { given } from '../testing/given';
import { Table } from '../testing/table';

const open = { type: 'OpenExercise', joinCode: 'ABC234', contentCap: 2, places: {} } as const;

test('EX1 the story is copied into the first event, and each team has its brief without the instructions', () => {
  const story = aStory();
  const table = given(new Table())
    .when({ ...open, story, places: { north: 9 } }, 'system')
    .thenHappenedLike({ type: 'ExerciseOpened' }, { type: 'TeamBriefed' }, { type: 'TeamBriefed' });
  expect(table.last('ExerciseOpened').secret).toEqual({ script: story.script, briefs: story.briefs });
  expect(table.state.opening?.teams.map((team) => team.places)).toEqual([9, 7]);
  expect(table.all('TeamBriefed').map(({ brief }) => brief.instructions)).toEqual([[], []]);
  expect(table.state.phase).toBe('lobby');
});

test('EX1 an exercise is opened once', () => {
  given(anExercise())
    .when({ ...open, story: aStory() }, 'system')
    .thenRefused('AlreadyOpened');
});
