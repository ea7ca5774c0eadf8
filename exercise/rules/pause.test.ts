import { describe, expect, test } from 'vitest';
import { exerciseTime } from '../exercise-clock';
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

describe('EX93 after a time in which nobody served the exercise', () => {
  test('everything stands still from when it began, and its length is no exercise time', () => {
    const table = anExercise().running();
    const since = table.now;
    table.pass(31 * 60_000);
    given(table)
      .when({ type: 'PauseForAbsence', since }, 'system')
      .thenHappened({ type: 'ExercisePaused', since });
    expect(table.state.clock).toMatchObject({ pausedAt: since, pausedBy: null, awayUntil: table.now });
    const before = exerciseTime(table.state.clock, since);
    given(table).when({ type: 'ResumeExercise' }, seats.lead).thenHappened({ type: 'ExerciseResumed' });
    expect(exerciseTime(table.state.clock, table.now)).toBe(before);
    expect(table.state.clock.awayUntil).toBeNull();
  });

  test('what was going out waits for the facilitator', () => {
    const table = anExercise().running();
    given(table)
      .when({ type: 'ReleaseInject', inject: 'inj_news' }, seats.lead)
      .thenHappenedLike({ type: 'InjectGoingOut' });
    const [release] = table.state.releases;
    given(table)
      .when({ type: 'PauseForAbsence', since: table.now }, 'system')
      .thenHappened(
        { type: 'ReleaseHeld', release: release?.id ?? '' },
        { type: 'ExercisePaused', since: table.now },
      );
  });

  test('a pause that is there already stays as it is, and people cannot ask for one', () => {
    const paused = anExercise().running().paused();
    given(paused).when({ type: 'PauseForAbsence', since: 0 }, 'system').thenHappened();
    given(anExercise().running())
      .when({ type: 'PauseForAbsence', since: 0 }, seats.lead)
      .thenRefused('NotAllowed');
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
