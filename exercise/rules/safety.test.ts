import { describe, expect, test } from 'vitest';
import { exerciseTime } from '../exercise-clock';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const support = {
  contact: 'Noor, at the door',
  line: '',
  quietRoom: 'Room 4',
  emergency: 'Out by the stairs.',
};

describe('the content cap', () => {
  test('EX160 goes either way before STARTEX, and only down after it', () => {
    const table = anExercise();
    given(table)
      .when({ type: 'SetContentCap', cap: 3 }, seats.control)
      .thenHappened({ type: 'ContentCapSet', cap: 3 });
    const running = anExercise().running();
    given(running).when({ type: 'SetContentCap', cap: 2 }, seats.lead).thenHappened();
    given(running)
      .when({ type: 'SetContentCap', cap: 3 }, seats.lead)
      .thenRefused('CapOnlyLowered', { cap: 2 });
    given(running)
      .when({ type: 'SetContentCap', cap: 1 }, seats.lead)
      .thenHappened({ type: 'ContentCapSet', cap: 1 });
  });

  test('EX161 failure 13: a lowered cap takes back what is going out above it, and softens what follows', () => {
    const table = anExercise().running();
    const id = 'inj_cable';
    given(table)
      .when({ type: 'ReleaseInject', inject: id }, seats.lead)
      .thenHappenedLike({ type: 'InjectGoingOut' });
    const [release] = table.state.releases;
    given(table)
      .when({ type: 'SetContentCap', cap: 1 }, seats.lead)
      .thenHappened(
        { type: 'ReleaseTakenBack', release: release?.id ?? '' },
        { type: 'ContentCapSet', cap: 1 },
      );
    given(table)
      .when({ type: 'ReleaseInject', inject: id }, seats.lead)
      .thenHappenedLike({ type: 'InjectGoingOut' });
    expect(table.last('InjectGoingOut').content).toMatchObject({
      softened: true,
      text: 'There is unrest near the market.',
    });
    // What is softened may go on its way when the cap is lowered once more.
    given(table)
      .when({ type: 'SetContentCap', cap: 0 }, seats.lead)
      .thenHappened({ type: 'ContentCapSet', cap: 0 });
  });
});

test('EX162 staff write down where people turn, and everybody reads it', () => {
  const table = anExercise();
  given(table)
    .when({ type: 'SetSupport', ...support }, seats.control)
    .thenHappened({ type: 'SupportSet', support });
  expect(table.state.safety.support).toEqual(support);
  given(table)
    .when({ type: 'SetSupport', ...support }, seats.ada)
    .thenRefused('NotAllowed');
});

describe('failure 15: something real happens', () => {
  test.each([seats.lead, seats.observer, seats.ada])('EX163 %s says so, and all stands still', (by) => {
    const table = anExercise().running();
    given(table)
      .when({ type: 'DeclareEmergency' }, by)
      .thenHappened({ type: 'EmergencyDeclared', secret: { seat: by } });
    expect(table.state.clock.pausedAt).toBe(table.now);
    expect(table.state.safety).toMatchObject({ emergencySince: table.now, emergencyBy: by });
    given(table).when({ type: 'DeclareEmergency' }, seats.ben).thenHappened();
  });

  test('EX163 also during a pause, whose length does not change', () => {
    const table = anExercise().running().paused();
    const { pausedAt } = table.state.clock;
    table.pass(60_000);
    given(table)
      .when({ type: 'DeclareEmergency' }, seats.ada)
      .thenHappenedLike({ type: 'EmergencyDeclared' });
    expect(table.state.clock.pausedAt).toBe(pausedAt);
  });

  test('EX164 the lead gives all clear, then lets play go on with the time that was left', () => {
    const table = anExercise().running();
    const before = exerciseTime(table.state.clock, table.now);
    given(table)
      .when({ type: 'DeclareEmergency' }, seats.ada)
      .thenHappenedLike({ type: 'EmergencyDeclared' });
    table.pass(20 * 60_000);
    given(table).when({ type: 'EndEmergency' }, seats.control).thenRefused('NotAllowed');
    given(table).when({ type: 'EndEmergency' }, seats.lead).thenHappened({ type: 'EmergencyEnded' });
    expect(table.state.clock.pausedAt).not.toBeNull();
    given(table).when({ type: 'ResumeExercise' }, seats.lead).thenHappened({ type: 'ExerciseResumed' });
    expect(exerciseTime(table.state.clock, table.now)).toBe(before);
    given(table).when({ type: 'EndEmergency' }, seats.lead).thenRefused('NoEmergency');
  });

  test('EX163 in the debrief, too', () => {
    const table = anExercise().running().ended();
    given(table)
      .when({ type: 'DeclareEmergency' }, seats.ada)
      .thenHappenedLike({ type: 'EmergencyDeclared' });
    expect(table.state.clock.pausedAt).toBeNull();
  });
});
