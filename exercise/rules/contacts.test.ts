import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { ada, simcell } = seats;
const ask = (to: string, persona: string) =>
  ({ type: 'SendMessage', to, persona, text: 'May we meet?' }) as const;
const [minister] = aStory().script.personas;
const hidden = { id: 'aide', name: 'An aide', role: 'Knows more', voice: 'Low.', protects: 'Himself.' };

test('EX141 whom teams can ask is in the opening: name and role of those who can be reached, and no more', () => {
  const personas = minister ? [minister, { ...hidden, readyAnswers: [] }] : [];
  const table = anExercise({ story: aStory({ script: { personas } }) });
  const told = disclose(table.last('ExerciseOpened'), 'team:north');
  expect(told).toHaveProperty('opening.contacts', [
    { id: 'minister', name: 'The Minister', role: 'Speaks for Velmara' },
  ]);
  const words = JSON.stringify(told);
  for (const secret of ['Dry.', 'Time.', 'An aide', 'Knows more']) expect(words).not.toContain(secret);
});

test('EX141 a story in which nobody can be reached has no directory', () => {
  const table = anExercise({ story: aStory({ script: { personas: [] } }) });
  expect(table.state.opening).not.toHaveProperty('contacts');
});

test('EX142 a message to control may say whom it is for, of those who can be asked', () => {
  const table = given(anExercise().running())
    .when(ask('control', 'minister'), ada)
    .thenHappenedLike({ type: 'MessageSent', to: 'control', persona: 'minister' });
  expect(table.state.messages[0]?.persona).toBe('minister');
  given(table).when(ask('control', 'aide'), ada).thenRefused('UnknownContact');
  given(table).when(ask('control', 'constructor'), ada).thenRefused('UnknownContact');
  given(table).when(ask('council', 'minister'), ada).thenRefused('UnknownContact');
});

test('EX140 an answer has at most two lines and 300 characters', () => {
  const table = anExercise().running().with(ada, ask('control', 'minister'));
  const { message } = table.last('MessageSent');
  const answer = (text: string) =>
    ({ type: 'AnswerMessage', message, persona: 'The Minister', text }) as const;
  const limit = { lines: 2, characters: 300 };
  given(table).when(answer('One.\nTwo.\nThree.'), simcell).thenRefused('AnswerTooLong', limit);
  given(table)
    .when(answer('a'.repeat(301)), simcell)
    .thenRefused('AnswerTooLong', limit);
  given(table)
    .when(answer(`One.\r\n${'a'.repeat(294)}`), simcell)
    .thenHappenedLike({ type: 'MessageAnswered' });
});
