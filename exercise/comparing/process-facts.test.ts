import { describe, expect, test } from 'vitest';
import { median } from '../median';
import { anExercise, seats } from '../testing/an-exercise';
import { aDraft, someOdds } from '../testing/drafts';
import { wholeEvening } from '../testing/whole-evening';
import { processFacts } from './process-facts';

const { lead, simcell, ada, ben, evaluator } = seats;
const minute = 60_000;

/** North plays one move: a report after 2 minutes, a card 7 minutes later, a forecast, an answer of the other side. */
function aRun() {
  const draft = aDraft({ id: 'crd_north_1_1', team: 'north', move: 1, card: { mechanism: null } });
  return anExercise()
    .running()
    .pass(2 * minute)
    .atStep(1, 'update')
    .released('inj_news')
    .pass(4 * minute)
    .atStep(1, 'decide')
    .with(ada, { type: 'SendMessage', to: 'control', text: 'Who saw it?' })
    .pass(3 * minute)
    .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada, ben] })
    .with(ben, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada, ben] })
    .atStep(1, 'anticipate')
    .with(ada, { type: 'LockForecast', move: 1, odds: someOdds() })
    .with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'us' })
    .with(evaluator, {
      type: 'TakeEvaluatorNote',
      kind: 'plus',
      text: 'They asked who saw it.',
      ties: { inject: null, objective: null, strategy: null, consideration: null, team: null },
      writtenAt: 1,
    });
}

describe('EX348 a run in numbers of process', () => {
  test('steps beside their plan, cards, teams, and the time to the first act', () => {
    const facts = processFacts(aRun().pass(minute).ended().state);
    expect(facts.steps.map(({ step, actual }) => [step, actual])).toEqual([
      ['update', 4],
      ['decide', 3],
      ['anticipate', 1],
    ]);
    expect(facts.minutes).toBe(10);
    expect(facts.cardsWithMechanism).toEqual({ of: 1, count: 0 });
    expect(facts.cardsWithCounterMove.of).toBe(1);
    expect(facts.teamsConsulted).toEqual({ of: 2, count: 1 });
    expect(facts.teamsTalked).toEqual({ of: 2, count: 0 });
    expect(facts.firstActAfter).toBe(7);
    expect(facts.evaluatorNotes).toBe(1);
    // Nothing was revealed, so no forecast could be in time.
    expect(facts.forecastsInTime).toEqual({ of: 0, count: 0 });
  });

  test('a pause counts towards nothing', () => {
    const table = aRun()
      .paused()
      .pass(30 * minute);
    expect(processFacts(table.with(lead, { type: 'ResumeExercise' }).ended().state).minutes).toBe(9);
  });

  test('a step is set beside the minutes that the scenario gave it', () => {
    const { state } = aRun().ended();
    const written = state.opening?.moves.find(({ number }) => number === 1)?.steps;
    for (const { step, planned } of processFacts(state).steps)
      expect(planned).toBe(written?.find((one) => one.step === step)?.minutes);
  });

  test('a run that ended in its lobby or in its first move is told as it is', () => {
    const none = processFacts(anExercise().running().ended().state);
    expect(none).toMatchObject({ steps: [], cardsWithMechanism: { of: 0, count: 0 }, firstActAfter: null });
    const first = processFacts(anExercise().atStep(1, 'update').ended().state);
    expect(first.steps).toHaveLength(1);
  });

  test('over a whole evening every count is within what it is of, and no name is in it', () => {
    const { state } = wholeEvening();
    const facts = processFacts(state);
    for (const fact of Object.values(facts))
      if (typeof fact === 'object' && fact !== null && 'of' in fact)
        expect(fact.count).toBeLessThanOrEqual(fact.of);
    expect(facts.offersAnswered.of).toBeGreaterThan(0);
    expect(facts.bindingVotes).toBeGreaterThan(0);
    expect(facts.teamsTalked.count).toBeGreaterThan(0);
    for (const { name } of Object.values(state.seats)) expect(JSON.stringify(facts)).not.toContain(name);
    for (const { id } of state.opening?.teams ?? []) expect(JSON.stringify(facts)).not.toContain(id);
  });
});

test.each([
  [[], null],
  [[3], 3],
  [[5, 1, 3], 3],
  [[1, 2, 10, 4], 3],
])('EX348 the median of %j is %j', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});
