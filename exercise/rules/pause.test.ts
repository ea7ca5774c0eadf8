import { expect, test } from 'vitest';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const people = [seats.lead, seats.control, seats.simcell, seats.evaluator, seats.observer, seats.ada];

test.each(people)('EX15 %s stops everything', (by) => {
  const table = given(anExercise().running())
    .when({ type: 'PauseExercise' }, by)
    .thenHappened({ type: 'ExercisePaused', secret: { seat: by } });
  expect(table.state.clock).toMatchObject({ pausedAt: table.now, pausedBy: by });
  given(table).when({ type: 'PauseExercise' }, seats.ben).thenRefused('Paused');
});

test('EX16 only the lead lets play go on', () => {
  const table = anExercise().running().paused();
  given(table).when({ type: 'ResumeExercise' }, seats.control).thenRefused('NotAllowed');
  given(table).when({ type: 'ResumeExercise' }, seats.lead).thenHappened({ type: 'ExerciseResumed' });
  expect(table.state.clock).toMatchObject({ pausedAt: null, pausedBy: null });
  given(table).when({ type: 'ResumeExercise' }, seats.lead).thenRefused('NotPaused');
});

test('EX16 ENDEX ends a pause', () => {
  expect(anExercise().running().paused().ended().state.clock).toMatchObject({
    pausedAt: null,
    pausedBy: null,
  });
});

const stepOut = (table: AnExercise, by: string) => given(table).when({ type: 'StepOut' }, by);

test('EX17 anybody steps out without a word, also during a pause; twice changes nothing', () => {
  const table = stepOut(anExercise().running().paused(), seats.ada).thenHappened({
    type: 'SteppedOut',
    seat: seats.ada,
  });
  stepOut(table, seats.ada).thenHappened();
  stepOut(table, seats.observer).thenHappened({ type: 'SteppedOut', seat: seats.observer });
  stepOut(table, seats.lead).thenRefused('NotAllowed');
});

test('EX18 and comes back at any time', () => {
  const table = anExercise().with(seats.ada, { type: 'StepOut' });
  given(table).when({ type: 'StepIn' }, seats.ada).thenHappened({ type: 'SteppedIn', seat: seats.ada });
  given(table).when({ type: 'StepIn' }, seats.ada).thenHappened();
});
