import type * as events from '../events/evaluation';
import { type RulesOf, toEvaluation } from './share';

/**
 * Who may know of what `events/evaluation` tells: evaluators and the lead. Not control and SimCell, so that a note may be
 * about how they run the exercise, and never the debrief.
 */
export const rules: RulesOf<events.EvaluatorNoteTaken | events.EvaluatorNoteRevised | events.TaskRated> = {
  // EX153
  EvaluatorNoteTaken: toEvaluation,
  EvaluatorNoteRevised: toEvaluation,
  TaskRated: toEvaluation,
};
