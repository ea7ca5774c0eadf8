import { describe, expect, test } from 'vitest';
import { counterMoveIds } from '../framework/counter-moves';
import { binaryBrierScore, brierScore } from './calibration';
import { isForecastOpen, mediansOfTeam, privateForecastsToClose, spreadOfAll } from './private-forecasts';
import { anExercise, seats } from './testing/an-exercise';
import { someOdds } from './testing/drafts';
import { given } from './testing/given';

const { lead, ada, observer } = seats;
const onCm2 = (percent: number) => someOdds({ CM2: percent });

describe('EX323 a Brier score is made of what resolved', () => {
  test('over the counter-moves it runs from 0 to 2', () => {
    expect(brierScore(onCm2(100), 'CM2')).toBe(0);
    expect(brierScore(onCm2(100), 'CM5')).toBe(2);
    // 0.6 and 0.4: 0.4² + 0.4².
    expect(brierScore(onCm2(60), 'CM2')).toBeCloseTo(0.32, 10);
    expect(brierScore(onCm2(60), 'CM9')).toBeCloseTo(0.72, 10);
  });

  test('of an even spread it does not matter what came', () => {
    const even = Object.fromEntries(counterMoveIds.map((id) => [id, 100 / 9])) as ReturnType<typeof someOdds>;
    expect(brierScore(even, 'CM1')).toBeCloseTo(8 / 9, 10);
    expect(brierScore(even, 'CM9')).toBeCloseTo(8 / 9, 10);
  });

  test('of a yes-or-no question it is the same sum over yes and no', () => {
    expect(binaryBrierScore(100, true)).toBe(0);
    expect(binaryBrierScore(100, false)).toBe(2);
    expect(binaryBrierScore(50, true)).toBe(0.5);
    expect(binaryBrierScore(70, true)).toBeCloseTo(0.18, 10);
  });
});

describe('EX321 what people forecast alone is recorded as a spread', () => {
  test('medians of a team from three on, medians and quartiles of all from five on', () => {
    expect(mediansOfTeam([onCm2(10), onCm2(20)])).toBeNull();
    expect(mediansOfTeam([onCm2(10), onCm2(20), onCm2(90)])?.CM2).toEqual({
      median: 20,
      low: null,
      high: null,
    });
    const five = [10, 20, 30, 40, 50].map(onCm2);
    expect(spreadOfAll(five.slice(1))).toBeNull();
    expect(spreadOfAll(five)?.CM2).toEqual({ median: 30, low: 20, high: 40 });
    expect(spreadOfAll(five)?.CM9).toEqual({ median: 70, low: 60, high: 80 });
  });

  test('what a team is told does not tell whether three, four or five of it answered', () => {
    const table = anExercise().atStep(1, 'anticipate').state;
    const told = [3, 4, 5].map((answers) => {
      const ownForecasts = { north: Array.from({ length: answers }, () => onCm2(40)) };
      const closed = privateForecastsToClose(table, { present: [], ownForecasts });
      return closed.filter(({ team }) => team === 'north');
    });
    expect(told[0]).toHaveLength(1);
    expect([told[1], told[2]]).toEqual([told[0], told[0]]);
  });

  test('when the step is left, or play ends in it; two of a team and four of all stay unsaid', () => {
    const own = { north: [onCm2(10), onCm2(20), onCm2(30)], council: [onCm2(40)] };
    const table = anExercise().atStep(1, 'anticipate');
    const leave = { type: 'OpenStep', move: 1, step: 'agree', confirmShortDebrief: true } as const;
    given(table)
      .when(leave, lead, { ownForecasts: own })
      .thenHappenedLike({ type: 'PrivateForecastsClosed', team: 'north' }, { type: 'StepOpened' });
    const five = { ...own, council: [onCm2(40), onCm2(50)] };
    given(anExercise().atStep(1, 'anticipate'))
      .when({ type: 'EndExercise' }, lead, { ownForecasts: five })
      .thenHappenedLike(
        { type: 'PrivateForecastsClosed', team: 'north' },
        { type: 'PrivateForecastsClosed', team: null },
        { type: 'ExerciseEnded' },
        { type: 'DebriefOpened' },
        { type: 'HistoryTold' },
      );
    given(anExercise().atStep(1, 'decide'))
      .when({ ...leave, step: 'anticipate' }, lead, { ownForecasts: five })
      .thenHappenedLike({ type: 'StepOpened' });
  });
});

test('EX322 a team is told its own spread, the debrief that of everybody', () => {
  const ownForecasts = { north: [onCm2(10), onCm2(20), onCm2(30)], council: [onCm2(40), onCm2(50)] };
  const table = anExercise()
    .atStep(1, 'anticipate')
    .with(lead, { type: 'OpenStep', move: 1, step: 'agree', confirmShortDebrief: true }, { ownForecasts });
  const told = (channel: Parameters<typeof table.viewOf>[0]) =>
    table.viewOf(channel).privateForecasts.map(({ team }) => team);
  expect(told('team:north')).toEqual(['north']);
  expect(told('debrief')).toEqual([null]);
  for (const channel of ['team:council', 'lead', 'simcell', 'screen'] as const)
    expect(told(channel), channel).toEqual([]);
});

test('EX320 a person forecasts alone until the team locks its own', () => {
  const table = anExercise().atStep(1, 'anticipate');
  expect(isForecastOpen(table.state, 'north', 1)).toBe(true);
  expect(isForecastOpen(table.state, 'north', 2)).toBe(false);
  table.with(ada, { type: 'LockForecast', move: 1, odds: someOdds() });
  expect(isForecastOpen(table.state, 'north', 1)).toBe(false);
  expect(isForecastOpen(table.state, 'council', 1)).toBe(true);
  expect(isForecastOpen(table.atStep(1, 'agree').state, 'council', 1)).toBe(false);
});

describe('EX324 a participant may tell the room what they will do', () => {
  const share = (text: string) => ({ type: 'ShareCommitment', text }) as const;

  test('once the debrief is open, and the last words stand', () => {
    given(anExercise().running()).when(share('Ask first.'), ada).thenRefused('NotEnded');
    given(anExercise().ended()).when(share('Ask first.'), observer).thenRefused('NotAllowed');
    const table = anExercise().ended().with(ada, share('Ask first.'));
    given(table).when(share('Ask first.'), ada).thenHappened();
    table.with(ada, share('Ask twice.'));
    expect(table.state.commitments).toEqual([{ seat: ada, text: 'Ask twice.' }]);
  });

  test('EX325 what was told so is staff’s and the debrief’s', () => {
    const table = anExercise().ended().with(ada, share('Ask first.'));
    expect(table.viewOf('debrief').commitments).toHaveLength(1);
    expect(table.viewOf('lead').commitments).toHaveLength(1);
    expect(table.viewOf('team:north').commitments).toEqual([]);
  });
});
