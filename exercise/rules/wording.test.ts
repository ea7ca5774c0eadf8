import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { Table } from '../testing/table';

const set = { type: 'SetVocabulary', vocabulary: 'nato' } as const;

test('EX184 the lead changes whose words are used, for the whole room', () => {
  const table = given(anExercise())
    .when(set, seats.lead)
    .thenHappened({ type: 'VocabularySet', vocabulary: 'nato' });
  expect(table.state.vocabulary).toBe('nato');
  for (const channel of ['team:north', 'screen', 'observers', 'lead'] as const) {
    expect(disclose(table.last('VocabularySet'), channel)).not.toBeNull();
  }
  given(table).when(set, seats.lead).thenHappened();
});

test('EX184 nobody else does', () => {
  given(anExercise()).when(set, seats.control).thenRefused('NotAllowed');
  given(anExercise().running()).when(set, seats.ada).thenRefused('NotAllowed');
});

const opened = (choices: object) =>
  new Table().with('system', {
    type: 'OpenExercise',
    story: aStory(),
    joinCode: 'ABC234',
    contentCap: 2,
    places: {},
    ...choices,
  });

test('EX185 without a choice an exercise speaks as HSEEP does, and names may be used', () => {
  expect(opened({}).state).toMatchObject({ vocabulary: 'hseep', chathamHouse: false });
});

test('EX185 failure 24: the Chatham House Rule is chosen at the opening and told to the whole room', () => {
  const table = opened({ vocabulary: 'uk', chathamHouse: true });
  expect(table.state).toMatchObject({ vocabulary: 'uk', chathamHouse: true });
  for (const channel of ['team:north', 'screen', 'observers', 'debrief'] as const) {
    expect(disclose(table.last('ExerciseOpened'), channel)).toMatchObject({
      vocabulary: 'uk',
      chathamHouse: true,
    });
  }
});
