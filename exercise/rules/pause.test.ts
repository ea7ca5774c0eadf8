import { expect, test } from 'vitest';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

test('EX15 anybody stops everything, and only the lead learns who', () => {
  const table = given(anExercise().running())
    .when({ type: 'PauseExercise' }, seats.observer)
    .thenHappened({ type: 'ExercisePaused', secret: { seat: seats.observer } });
  expect(table.state.clock.pausedBy).toBe(seats.observer);
  given(table).when({ type: 'PauseExercise' }, seats.ada).thenRefused('Paused');
});
