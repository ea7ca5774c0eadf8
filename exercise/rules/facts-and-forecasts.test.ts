import { expect, test } from 'vitest';
import { anExercise, seats } from '../testing/an-exercise';
import { someOdds } from '../testing/drafts';
import { given } from '../testing/given';

const { ada, ben, auk, lead, simcell } = seats;

test('EX38 a team keeps its own list of what is known and what is not', () => {
  given(anExercise().running())
    .when({ type: 'PinFact', kind: 'unknown', text: 'Who closed the road.' }, ada)
    .thenHappenedLike({ type: 'FactPinned', team: 'north', kind: 'unknown', text: 'Who closed the road.' });
});

test('EX39 only the team takes an entry down, and an entry of another team is as good as none', () => {
  const table = anExercise().running().with(ada, { type: 'PinFact', kind: 'known', text: 'It is closed.' });
  const { fact } = table.last('FactPinned');
  given(table).when({ type: 'UnpinFact', fact }, auk).thenRefused('UnknownFact');
  given(table)
    .when({ type: 'UnpinFact', fact }, ben)
    .thenHappened({ type: 'FactUnpinned', fact, team: 'north' });
  given(table).when({ type: 'UnpinFact', fact }, ben).thenRefused('UnknownFact');
  expect(table.state.facts).toEqual([]);
});

const anticipating = () => anExercise().atStep(1, 'anticipate');
const lock = (odds = someOdds(), move = 1) => ({ type: 'LockForecast', move, odds }) as const;

test('EX40 a forecast sums to 100', () => {
  const odds = { ...someOdds(), CM1: 5 };
  given(anticipating()).when(lock(odds), ada).thenRefused('ForecastNotHundred', { sum: 105, left: -5 });
  given(anticipating())
    .when(lock(), ada)
    .thenHappened({ type: 'ForecastLocked', team: 'north', move: 1, secret: { odds: someOdds() } });
});

test('EX41 a team locks once a move, in that move', () => {
  const table = anticipating().with(ada, lock());
  given(table)
    .when(lock(someOdds({ CM1: 9 })), ben)
    .thenRefused('ForecastAlreadyLocked');
  given(table).when(lock(someOdds(), 2), auk).thenRefused('StepDoesNotAllow');
  given(table).when(lock(), auk).thenHappenedLike({ type: 'ForecastLocked', team: 'council' });
});

const chosen = () =>
  anticipating().with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' });

test('EX42 after the counter-move is known no forecast is locked', () => {
  given(chosen().released('inj_answer_1')).when(lock(), ada).thenRefused('ForecastClosed');
});

test('EX43 with the reveal the locked forecasts of the move become known', () => {
  const table = chosen().with(ada, lock()).with(lead, { type: 'ReleaseInject', inject: 'inj_answer_1' });
  const { release } = table.last('InjectGoingOut');
  given(table)
    .when({ type: 'SendReleaseNow', release }, lead)
    .thenHappenedLike(
      { type: 'InjectReleased', release },
      { type: 'CounterMoveRevealed', move: 1, counterMove: 'CM2', release, secret: { protects: 'Time.' } },
      { type: 'ForecastsShown', move: 1, forecasts: [{ team: 'north', odds: someOdds() }] },
    );
});

test('EX43 without a locked forecast the counter-move is revealed alone, and once', () => {
  const table = chosen().with(lead, {
    type: 'ReleaseInject',
    inject: 'inj_answer_1',
    audience: { teams: ['north'], members: [], screen: false },
  });
  const first = table.last('InjectGoingOut').release;
  given(table)
    .when({ type: 'SendReleaseNow', release: first }, lead)
    .thenHappenedLike({ type: 'InjectReleased' }, { type: 'CounterMoveRevealed' });
  table.with(lead, {
    type: 'ReleaseInject',
    inject: 'inj_answer_1',
    audience: { teams: ['council'], members: [], screen: false },
  });
  const second = table.last('InjectGoingOut').release;
  given(table)
    .when({ type: 'SendReleaseNow', release: second }, lead)
    .thenHappenedLike({ type: 'InjectReleased' });
});
