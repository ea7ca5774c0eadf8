import type { NoteTies } from '../state';
import { type AnExercise, seats } from './an-exercise';

const { lead, control, evaluator, observer, ada } = seats;

/** A note that is tied to nothing. */
export const noTies: NoteTies = {
  inject: null,
  objective: null,
  strategy: null,
  consideration: null,
  team: null,
};

/** A note that is tied to one of everything. */
export const allTies: NoteTies = {
  inject: 'inj_news',
  objective: 'O1',
  strategy: 'DIS',
  consideration: 'SI',
  team: 'north',
};

/** Evaluators and observers write, a team doubts the scenario, and the lead lets observers read what one team gets. */
export function evaluate(table: AnExercise): void {
  table
    .with(evaluator, {
      type: 'TakeEvaluatorNote',
      kind: 'note',
      text: 'North asked how it would work.',
      ties: allTies,
      writtenAt: table.now - 500,
    })
    .with(evaluator, {
      type: 'ReviseEvaluatorNote',
      note: table.last('EvaluatorNoteTaken').note,
      kind: 'plus',
      text: 'North asked by which steps it would work.',
      ties: allTies,
    })
    .with(evaluator, {
      type: 'RateTask',
      objective: 'O1',
      task: 'mechanism',
      team: 'north',
      rating: 'S',
      observation: 'Named after a question from the table.',
    })
    .with(ada, { type: 'ChallengeScenario', text: 'They would never close the road.', team: null })
    .with(control, {
      type: 'AnswerChallenge',
      challenge: table.last('ScenarioChallenged').challenge,
      text: 'Taken to the hotwash.',
    })
    .with(lead, { type: 'GrantObserverTeam', team: 'north' })
    .with(observer, { type: 'SendObserverNote', kind: 'delta', text: 'The second table was hard to hear.' });
}
