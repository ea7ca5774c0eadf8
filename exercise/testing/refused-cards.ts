import { anExercise } from './an-exercise';
import { aDraft, someOdds } from './drafts';
import { aSheet, enterCard } from './evening-paper';
import { ada, choose, draft, lead, onPaper, running, sign, simcell } from './ways-to-refusals';

/** For every code about cards, forecasts and facts, on devices and on paper, the shortest way to it. */
export const refusedCards = {
  AlreadySigned: () => anExercise().atStep(1, 'decide').with(ada, sign, { draft }).ask(ada, sign, { draft }),
  CardAlreadyCounts: () =>
    anExercise()
      .atStep(1, 'decide')
      .with(ada, sign, { draft, present: [ada] })
      .ask(ada, sign, { draft }),
  CardChanged: () =>
    anExercise()
      .atStep(1, 'decide')
      .ask(ada, sign, { draft: aDraft({ revision: 2 }) }),
  CardIncomplete: () =>
    anExercise()
      .atStep(1, 'decide')
      .ask(ada, sign, { draft: aDraft({ card: { tool: null } }) }),
  CardIsOut: () => onPaper().with(lead, { type: 'ShowCards', move: 1 }).ask(lead, enterCard(aSheet(), 1)),
  ForecastAlreadyLocked: () => {
    const lock = { type: 'LockForecast', move: 1, odds: someOdds() } as const;
    return anExercise().atStep(1, 'anticipate').with(ada, lock).ask(ada, lock);
  },
  ForecastClosed: () =>
    running()
      .with(simcell, choose('CM2'))
      .atStep(1, 'anticipate')
      .released('inj_answer_1')
      .ask(ada, { type: 'LockForecast', move: 1, odds: someOdds() }),
  ForecastEmpty: () =>
    onPaper()
      .atStep(1, 'anticipate')
      .ask(lead, { type: 'EnterForecast', team: 'north', move: 1, medians: { CM1: 0 }, slips: 3 }),
  ForecastNotHundred: () =>
    anExercise()
      .atStep(1, 'anticipate')
      .ask(ada, { type: 'LockForecast', move: 1, odds: { ...someOdds(), CM1: 1 } }),
  NotOnPaper: () => running().ask(lead, enterCard()),
  SheetIncomplete: () => onPaper().ask(lead, enterCard(aSheet({ tool: null }), 1)),
  StepDoesNotAllow: () => anExercise().atStep(1, 'update').ask(ada, sign, { draft }),
  UnknownCard: () => anExercise().atStep(1, 'decide').ask(ada, sign),
  UnknownFact: () => running().ask(ada, { type: 'UnpinFact', fact: 'fct_none' }),
};
