import { expect, test } from 'vitest';
import { exerciseTime } from '../exercise-clock';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { beginning } from '../testing/table';

const minute = 60_000;
const open = (
  move: number,
  step: 'update' | 'think' | 'decide' | 'agree' | 'reveal',
  confirmShortDebrief?: boolean,
) => ({ type: 'OpenStep', move, step, confirmShortDebrief }) as const;

test('EX10 STARTEX starts the clock', () => {
  const table = given(anExercise().pass(5 * minute))
    .when({ type: 'StartExercise' }, seats.lead)
    .thenHappened({ type: 'ExerciseStarted' });
  expect(table.state.clock.startedAt).toBe(beginning + 5 * minute);
  given(table).when({ type: 'StartExercise' }, seats.lead).thenRefused('AlreadyRunning');
});

test('EX11 any later step of the plan can be opened, also over others; none that is past or not in the plan', () => {
  const table = given(anExercise().running())
    .when(open(1, 'decide'), seats.lead)
    .thenHappened({ type: 'StepOpened', move: 1, step: 'decide', minutes: 10 });
  given(table).when(open(1, 'update'), seats.lead).thenRefused('StepIsPast');
  given(table).when(open(1, 'decide'), seats.lead).thenRefused('StepIsPast');
  given(table).when(open(2, 'think'), seats.lead).thenRefused('UnknownStep');
  given(table).when(open(7, 'update'), seats.lead).thenRefused('UnknownStep');
  given(table).when(open(2, 'update'), seats.lead).thenHappenedLike({ type: 'StepOpened', move: 2 });
});

const three = [
  { tool: 'T22', mechanism: null, people: 2 },
  { tool: null, mechanism: null, people: 1 },
];
const two = [{ tool: 'T22', mechanism: null, people: 2 }];

test('EX12 leaving "think alone" closes the picks of every team, once', () => {
  const table = given(anExercise().atStep(1, 'think'))
    .when({ type: 'ClosePicks' }, seats.control, { spreads: { north: three } })
    .thenHappened(
      { type: 'PicksClosed', move: 1, team: 'north', spread: three },
      { type: 'PicksClosed', move: 1, team: 'council', spread: null },
    );
  given(table)
    .when({ type: 'ClosePicks' }, seats.control, { spreads: { north: three } })
    .thenHappened();
  given(table).when(open(1, 'decide'), seats.lead).thenHappenedLike({ type: 'StepOpened' });
  given(anExercise().atStep(1, 'think'))
    .when(open(1, 'decide'), seats.lead, { spreads: { council: three } })
    .thenHappenedLike(
      { type: 'PicksClosed' },
      { type: 'PicksClosed', spread: three },
      { type: 'StepOpened' },
    );
});

test('EX12 ENDEX in "think alone" closes the picks as well', () => {
  given(anExercise().atStep(1, 'think'))
    .when({ type: 'EndExercise' }, seats.lead, { spreads: { north: three } })
    .thenHappenedLike(
      { type: 'PicksClosed', team: 'north', spread: three },
      { type: 'PicksClosed', team: 'council', spread: null },
      { type: 'ExerciseEnded' },
      { type: 'DebriefOpened' },
      { type: 'HistoryTold' },
    );
});

test('EX19 failure 6: how one or two people picked stays unsaid, whatever the server found out', () => {
  const table = anExercise()
    .atStep(1, 'think')
    .with(seats.lead, { type: 'ClosePicks' }, { spreads: { north: two, council: [] } });
  expect(table.all('PicksClosed').map((event) => event.spread)).toEqual([null, null]);
});

// The workshop has 90 minutes and protects 20: steps must end by minute 70.
test('EX13 a step that would cut the debrief needs a second yes', () => {
  const at = (minutes: number) =>
    anExercise()
      .running()
      .pass(minutes * minute);
  given(at(60)).when(open(1, 'decide'), seats.lead).thenHappenedLike({ type: 'StepOpened' });
  given(at(61)).when(open(1, 'decide'), seats.lead).thenRefused('DebriefWouldBeShort', { minutes: 20 });
  given(at(61))
    .when(open(1, 'decide', true), seats.lead)
    .thenHappenedLike({ type: 'StepOpened' });
});

test('EX13 a pause takes from the debrief, because the room has to leave on time', () => {
  const table = anExercise()
    .running()
    .paused()
    .pass(65 * minute)
    .with(seats.lead, { type: 'ResumeExercise' });
  given(table).when(open(1, 'decide'), seats.lead).thenRefused('DebriefWouldBeShort', { minutes: 20 });
});

test('EX14 the open step gets more or less time, down to nothing', () => {
  const table = given(anExercise().atStep(1, 'update'))
    .when({ type: 'ExtendStep', minutes: 3 }, seats.lead)
    .thenHappened({ type: 'StepExtended', minutes: 3 });
  given(table)
    .when({ type: 'ExtendStep', minutes: -60 }, seats.lead)
    .thenHappened({ type: 'StepExtended', minutes: -7 });
  given(table).when({ type: 'ExtendStep', minutes: -1 }, seats.lead).thenHappened();
  given(table).when({ type: 'ExtendStep', minutes: 0 }, seats.lead).thenHappened();
  expect(table.state.step?.minutes).toBe(0);
  given(anExercise().running())
    .when({ type: 'ExtendStep', minutes: 1 }, seats.lead)
    .thenRefused('StepDoesNotAllow');
});

test('EX14 more time counts on top of what the step still has when the debrief is protected', () => {
  // Ten minutes from minute 55 end at 65; five more end at 70, six more would cut the debrief.
  const table = anExercise()
    .running()
    .pass(55 * minute)
    .atStep(1, 'decide');
  given(table)
    .when({ type: 'ExtendStep', minutes: 6 }, seats.lead)
    .thenRefused('DebriefWouldBeShort', { minutes: 20 });
  given(table)
    .when({ type: 'ExtendStep', minutes: 5 }, seats.lead)
    .thenHappened({ type: 'StepExtended', minutes: 5 });
  given(table)
    .when({ type: 'ExtendStep', minutes: 6, confirmShortDebrief: true }, seats.lead)
    .thenHappenedLike({ type: 'StepExtended' });
});

test('EX47 exercise time runs from STARTEX, stands still in a pause and stops at ENDEX', () => {
  const table = anExercise().pass(3 * minute);
  const time = () => exerciseTime(table.state.clock, table.now);
  expect(time()).toBe(0);
  table.running().pass(10 * minute);
  expect(time()).toBe(10 * minute);
  table.paused().pass(4 * minute);
  expect(time()).toBe(10 * minute);
  table.with(seats.lead, { type: 'ResumeExercise' }).pass(minute);
  expect(time()).toBe(11 * minute);
  table.atStep(1, 'update').pass(minute);
  expect(table.state.step?.openedAtExercise).toBe(11 * minute);
  table
    .paused()
    .pass(2 * minute)
    .ended()
    .pass(30 * minute);
  expect(time()).toBe(12 * minute);
});

test('EX47 a pause before STARTEX stops no clock', () => {
  const table = anExercise()
    .paused()
    .pass(minute)
    .with(seats.lead, { type: 'ResumeExercise' })
    .running()
    .pass(2 * minute);
  expect(exerciseTime(table.state.clock, table.now)).toBe(2 * minute);
});

test('EX47 a later pause moves no instant of play that is past', () => {
  const clock = {
    openedAt: 0,
    startedAt: 1_000,
    pausedAt: null,
    pausedBy: null,
    pauses: [{ from: 61_000, to: 121_000 }],
    awayUntil: null,
    speeds: [],
    endedAt: 241_000,
  };
  expect([31_000, 61_000, 91_000, 121_000, 181_000, 999_000].map((at) => exerciseTime(clock, at))).toEqual([
    30_000, 60_000, 60_000, 60_000, 120_000, 180_000,
  ]);
});
