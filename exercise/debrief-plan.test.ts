import { describe, expect, test } from 'vitest';
import { debriefPlanOf, minutesOf, placeInPlan, writtenPlans } from './debrief-plan';
import { anExercise, seats } from './testing/an-exercise';
import { given } from './testing/given';

const { lead, control, simcell, ada } = seats;
const minute = 60_000;
const choose = (version: 'scenario' | 'short' | 'long', more: object = {}) =>
  ({ type: 'PlanDebrief', version, ...more }) as const;

test('EX300 the written plans take thirty and fifty minutes, and the short one leaves out the evidence check', () => {
  expect(minutesOf(writtenPlans.short)).toBe(30);
  expect(minutesOf(writtenPlans.long)).toBe(50);
  const ids = writtenPlans.long.map(({ id }) => id);
  expect(writtenPlans.short.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'evidence'));
});

describe('EX301 lead and control choose the plan from STARTEX until the close', () => {
  test('before, during and after play', () => {
    given(anExercise()).when(choose('long'), lead).thenRefused('NotStarted');
    given(anExercise().running())
      .when(choose('long'), control)
      .thenHappened({ type: 'DebriefPlanned', version: 'long', steps: writtenPlans.long });
    given(anExercise().ended()).when(choose('short'), lead).thenHappenedLike({ type: 'DebriefPlanned' });
    given(anExercise().running()).when(choose('short'), simcell).thenRefused('NotAllowed');
    given(anExercise().running()).when(choose('short'), ada).thenRefused('NotAllowed');
    given(anExercise().closed()).when(choose('short'), lead).thenRefused('ExerciseClosed');
  });

  test('the one in force is not chosen again', () => {
    given(anExercise().running()).when(choose('scenario'), lead).thenHappened();
    given(anExercise().running().with(lead, choose('long')))
      .when(choose('long'), lead)
      .thenHappened();
  });

  test('one that is shorter than the protected minutes needs a second yes', () => {
    const table = anExercise().running().with(lead, choose('long'));
    const opening = table.state.opening && { ...table.state.opening, debriefFloorMinutes: 40 };
    table.state = { ...table.state, opening };
    given(table).when(choose('short'), lead).thenRefused('DebriefWouldBeShort', { minutes: 40 });
    given(table)
      .when(choose('short', { confirmShortDebrief: true }), lead)
      .thenHappenedLike({ type: 'DebriefPlanned' });
  });
});

describe('EX302 ENDEX and the steps follow the plan in force', () => {
  test('from the first step on', () => {
    const table = anExercise().running().with(lead, choose('long'));
    given(table)
      .when({ type: 'EndExercise' }, lead)
      .thenHappenedLike(
        { type: 'ExerciseEnded' },
        { type: 'DebriefOpened', step: 'derole', minutes: 4 },
        { type: 'HistoryTold' },
      );
    given(table)
      .when({ type: 'OpenDebriefStep', step: 'evidence' }, control)
      .thenHappened({ type: 'DebriefStepOpened', step: 'evidence', minutes: 3 });
  });

  test('the open step keeps its beginning and takes the minutes of the new plan', () => {
    const table = anExercise().ended();
    const opened = table.now;
    table.pass(minute).with(lead, choose('long'));
    expect(table.state.debrief).toMatchObject({ step: 'derole', stepOpenedAt: opened, minutes: 4 });
  });

  test('a step that the new plan lacks is left forwards and back', () => {
    const table = anExercise()
      .ended()
      .with(lead, choose('long'))
      .with(lead, { type: 'OpenDebriefStep', step: 'evidence' })
      .with(lead, choose('short'));
    expect(table.state.debrief).toMatchObject({ step: 'evidence', minutes: 3 });
    const plan = debriefPlanOf(table.state);
    const at = placeInPlan(plan, 'evidence');
    expect([plan[Math.ceil(at) - 1]?.id, plan[Math.floor(at) + 1]?.id]).toEqual(['assessment', 'takeaway']);
    given(table).when({ type: 'OpenDebriefStep', step: 'evidence' }, lead).thenRefused('UnknownStep');
    given(table)
      .when({ type: 'OpenDebriefStep', step: 'takeaway' }, lead)
      .thenHappened({ type: 'DebriefStepOpened', step: 'takeaway', minutes: 3 });
  });
});

test('EX303 the plan in force is the room’s and the debrief’s, and no single person’s', () => {
  const table = anExercise().running().with(lead, choose('short'));
  for (const channel of ['lead', 'simcell', 'team:north', 'screen', 'observers', 'debrief'] as const)
    expect(table.viewOf(channel).debriefPlan?.version, channel).toBe('short');
  expect(table.viewOf(`seat:${ada}`).debriefPlan).toBeNull();
});
