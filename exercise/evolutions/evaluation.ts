import type * as events from '../events/evaluation';
import type { Evolution } from '../evolution';
import type { Evaluation } from '../state';
import { change } from './change';

const evaluating = (evaluation: Evaluation, part: Partial<Evaluation>): Evaluation => ({
  ...evaluation,
  ...part,
});

const noteTaken: Evolution<events.EvaluatorNoteTaken> = (state, event) => {
  const { note: id, by, author, kind, text, ties, writtenAt } = event;
  const note = { id, by, author, kind, text, ties, writtenAt, earlier: [] };
  return {
    ...state,
    evaluation: evaluating(state.evaluation, { notes: [...state.evaluation.notes, note] }),
  };
};

const noteRevised: Evolution<events.EvaluatorNoteRevised> = (state, { note: id, kind, text, ties }, at) => ({
  ...state,
  evaluation: evaluating(state.evaluation, {
    notes: change(
      state.evaluation.notes,
      (note) => note.id === id,
      (note) => {
        const before = { kind: note.kind, text: note.text, ties: note.ties, replacedAt: at };
        return { ...note, kind, text, ties, earlier: [...note.earlier, before] };
      },
    ),
  }),
});

const taskRated: Evolution<events.TaskRated> = (state, { type: _, ...rating }, at) => ({
  ...state,
  evaluation: evaluating(state.evaluation, { ratings: [...state.evaluation.ratings, { ...rating, at }] }),
});

/** Of staff alone: how the evaluators' pad changes the state. */
export const evolutions = {
  EvaluatorNoteTaken: noteTaken,
  EvaluatorNoteRevised: noteRevised,
  TaskRated: taskRated,
};
