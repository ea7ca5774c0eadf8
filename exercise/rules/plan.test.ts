import { describe, expect, test } from 'vitest';
import { cutsNow, paceOf, plannedMinutes } from '../plan';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const minute = 60_000;
const cut = (id: string, confirmShortDebrief?: boolean) =>
  ({ type: 'TakeCut', cut: id, confirmShortDebrief }) as const;
const plan = (step: 'update' | 'agree' | 'reveal', minutes: number, confirmShortDebrief?: boolean) =>
  ({ type: 'ChangePlan', move: 1, step, minutes, confirmShortDebrief }) as const;

describe('the plan', () => {
  test('EX190 a step to come is made shorter or left out, and is opened with what it was given', () => {
    const table = anExercise().atStep(1, 'think');
    given(table)
      .when(plan('reveal', 2), seats.control)
      .thenHappened({ type: 'PlanChanged', move: 1, step: 'reveal', minutes: 2 });
    given(table)
      .when({ type: 'OpenStep', move: 1, step: 'reveal' }, seats.lead)
      .thenHappenedLike({ type: 'PicksClosed' }, { type: 'PicksClosed' }, { type: 'StepOpened', minutes: 2 });
  });

  test('EX190 what is past or not in the plan stays, and the same again changes nothing', () => {
    const table = anExercise().atStep(1, 'think');
    given(table).when(plan('update', 9), seats.lead).thenRefused('StepIsPast');
    given(table)
      .when({ type: 'ChangePlan', move: 2, step: 'think', minutes: 3 }, seats.lead)
      .thenRefused('UnknownStep');
    given(table).when(plan('agree', 10), seats.lead).thenHappened();
  });

  test('EX190 more than the workshop has needs a second yes', () => {
    const table = anExercise()
      .running()
      .pass(50 * minute);
    given(table).when(plan('agree', 25), seats.lead).thenRefused('DebriefWouldBeShort', { minutes: 20 });
    given(table)
      .when(plan('agree', 25, true), seats.lead)
      .thenHappenedLike({ type: 'PlanChanged' });
  });
});

describe('failure 10: the facilitator is behind', () => {
  test('EX191 a cut is taken once, saves its minutes, and says what is lost', () => {
    const table = anExercise().atStep(1, 'think');
    const before = paceOf(table.state, table.now)?.debriefKeeps ?? 0;
    given(table)
      .when(cut('short-agree'), seats.lead)
      .thenHappened(
        { type: 'PlanChanged', move: 1, step: 'agree', minutes: 7 },
        {
          type: 'CutTaken',
          cut: 'short-agree',
          text: 'Leave the straw round out.',
          minutes: 3,
          loses: ['O1'],
        },
      );
    expect((paceOf(table.state, table.now)?.debriefKeeps ?? 0) - before).toBe(3 * minute);
    expect(cutsNow(table.state).map(({ id }) => id)).toEqual(['no-guess', 'short-derole']);
    given(table).when(cut('short-agree'), seats.lead).thenHappened();
    given(table).when(cut('never-written'), seats.lead).thenRefused('UnknownCut');
  });

  test('EX191 of the open step goes what it still has; of one that is over nothing', () => {
    const table = anExercise().atStep(1, 'agree');
    const planned = table.state.step?.minutes ?? 0;
    table.pass((planned - 2) * minute);
    given(table)
      .when(cut('short-agree'), seats.lead)
      .thenHappenedLike({ type: 'StepExtended', minutes: -2 }, { type: 'CutTaken' });
    given(anExercise().atStep(1, 'reveal')).when(cut('short-agree'), seats.lead).thenRefused('StepIsPast');
  });

  test('EX191 a step that is cut to nothing is not offered any more', () => {
    const table = anExercise().atStep(1, 'think').with(seats.lead, cut('no-guess'));
    expect(plannedMinutes(table.state, 1, 'anticipate')).toBe(0);
    expect(paceOf(table.state, table.now)?.later.map(({ step }) => step)).not.toContain('anticipate:1');
    expect(
      paceOf(table.state, table.now)?.later.some(({ move, step }) => move === 1 && step === 'anticipate'),
    ).toBe(false);
  });

  test('EX191 of a step that was left out already nothing is taken', () => {
    const table = anExercise().atStep(1, 'think').with(seats.lead, plan('agree', 0));
    given(table).when(cut('short-agree'), seats.lead).thenHappenedLike({ type: 'CutTaken' });
  });

  test('EX192 the protected minutes of the debrief need a second yes', () => {
    // Its three steps take the 20 minutes that are protected.
    const table = anExercise().atStep(1, 'think');
    given(table).when(cut('short-derole'), seats.lead).thenRefused('DebriefWouldBeShort', { minutes: 20 });
    given(table).when(cut('short-derole', true), seats.lead).thenHappenedLike({ type: 'CutTaken' });
  });
});

describe('the clock of a team', () => {
  test('EX193 runs in exercise time, and a new one takes its place', () => {
    const table = anExercise().running();
    given(table)
      .when({ type: 'SetTeamTimer', team: 'north', minutes: 3 }, seats.control)
      .thenHappened({ type: 'TeamTimerSet', team: 'north', minutes: 3, endsAtExercise: 3 * minute });
    table.pass(minute).with(seats.lead, { type: 'SetTeamTimer', team: 'north', minutes: 1 });
    expect(table.state.timers).toEqual([{ team: 'north', minutes: 1, endsAtExercise: 2 * minute }]);
    given(table)
      .when({ type: 'SetTeamTimer', team: 'nobody', minutes: 1 }, seats.lead)
      .thenRefused('UnknownTeam');
  });

  test('EX194 is taken away at any time; twice changes nothing', () => {
    const table = anExercise()
      .running()
      .with(seats.lead, { type: 'SetTeamTimer', team: 'north', minutes: 3 });
    given(table)
      .when({ type: 'StopTeamTimer', team: 'north' }, seats.lead)
      .thenHappened({ type: 'TeamTimerStopped', team: 'north' });
    given(table).when({ type: 'StopTeamTimer', team: 'north' }, seats.lead).thenHappened();
    expect(table.state.timers).toEqual([]);
  });
});
