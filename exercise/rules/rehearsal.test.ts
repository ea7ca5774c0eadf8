import { describe, expect, test } from 'vitest';
import { disclose } from '../disclose';
import { exerciseTime, paceOf } from '../exercise-clock';
import { aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { Table } from '../testing/table';

const minute = 60_000;

function rehearsal(): Table {
  return new Table()
    .with('system', {
      type: 'OpenExercise',
      story: aStory(),
      joinCode: 'ABC234',
      contentCap: 2,
      places: {},
      rehearsal: true,
    })
    .with('system', { type: 'TakeSeat', seat: seats.lead, name: 'Lead', role: 'lead', team: null })
    .with('system', {
      type: 'TakeSeat',
      seat: 'seat_bot',
      name: 'Bot lead',
      role: 'lead',
      team: null,
      bot: true,
    });
}

test('EX170 an exercise is a rehearsal from its first event, or never', () => {
  expect(rehearsal().state.isRehearsal).toBe(true);
  const real = anExercise();
  expect(real.state.isRehearsal).toBe(false);
  expect(real.last('ExerciseOpened')).not.toHaveProperty('rehearsal');
});

test('EX171 a member of staff that is a bot is marked as one', () => {
  const table = rehearsal();
  expect(table.state.seats.seat_bot?.bot).toBe(true);
  expect(table.state.seats[seats.lead]).not.toHaveProperty('bot');
});

describe('EX172 the clock of a rehearsal', () => {
  test('counts what was at the speed that it had', () => {
    const table = rehearsal().with(seats.lead, { type: 'StartExercise' });
    table.pass(minute).with(seats.lead, { type: 'SetClockSpeed', speed: 20 });
    const then = table.now;
    table.pass(minute).with(seats.lead, { type: 'SetClockSpeed', speed: 5 }).pass(minute);
    expect(exerciseTime(table.state.clock, table.now)).toBe((1 + 20 + 5) * minute);
    expect(exerciseTime(table.state.clock, then)).toBe(minute);
    expect(paceOf(table.state.clock)).toBe(5);
  });

  test('stands still in a pause at any speed, also when the speed changes in it', () => {
    const table = rehearsal()
      .with(seats.lead, { type: 'SetClockSpeed', speed: 20 })
      .with(seats.lead, { type: 'StartExercise' })
      .pass(minute)
      .with(seats.lead, { type: 'PauseExercise' })
      .pass(minute)
      .with(seats.lead, { type: 'SetClockSpeed', speed: 5 })
      .pass(minute);
    expect(exerciseTime(table.state.clock, table.now)).toBe(20 * minute);
    table.with(seats.lead, { type: 'ResumeExercise' }).pass(minute);
    expect(exerciseTime(table.state.clock, table.now)).toBe(25 * minute);
    table.with(seats.lead, { type: 'EndExercise' }).pass(minute);
    expect(exerciseTime(table.state.clock, table.now)).toBe(25 * minute);
  });

  test('makes ten seconds of a release half a second at 20', () => {
    const table = rehearsal()
      .with(seats.lead, { type: 'SetClockSpeed', speed: 20 })
      .with(seats.lead, { type: 'StartExercise' })
      .with(seats.lead, { type: 'ReleaseInject', inject: 'inj_news' });
    const complete = { type: 'CompleteRelease', release: table.last('InjectGoingOut').release } as const;
    given(table.pass(499)).when(complete, 'system').thenRefused('NotDue');
    given(table.pass(1)).when(complete, 'system').thenHappenedLike({ type: 'InjectReleased' });
  });

  test('of a real exercise is the one on the wall', () => {
    given(anExercise()).when({ type: 'SetClockSpeed', speed: 20 }, seats.lead).thenRefused('NotARehearsal');
    expect(paceOf(anExercise().state.clock)).toBe(1);
  });

  test('set to the speed that it has changes nothing', () => {
    given(rehearsal()).when({ type: 'SetClockSpeed', speed: 1 }, seats.lead).thenHappened();
  });
});

test('EX173 the lead takes over from the conductor and gives the part back', () => {
  const table = given(rehearsal())
    .when({ type: 'SwitchConductor', on: true }, seats.lead)
    .thenHappened({ type: 'ConductorSwitched', on: true });
  expect(table.state.isConducted).toBe(true);
  given(table).when({ type: 'SwitchConductor', on: true }, seats.lead).thenHappened();
  given(table)
    .when({ type: 'SwitchConductor', on: false }, seats.lead)
    .thenHappened({ type: 'ConductorSwitched', on: false });
  given(anExercise()).when({ type: 'SwitchConductor', on: true }, seats.lead).thenRefused('NotARehearsal');
});

test('EX179 a team is told the speed and not who conducts', () => {
  expect(disclose({ type: 'ClockSpeedSet', speed: 20 }, 'team:north')).not.toBeNull();
  expect(disclose({ type: 'ConductorSwitched', on: true }, 'team:north')).toBeNull();
  expect(disclose({ type: 'ConductorSwitched', on: true }, 'simcell')).not.toBeNull();
});
