import type { SeatId } from '../ids';
import type { NoteKind, NoteTies, TaskRatingValue } from '../state';

/** An evaluator, or the lead, wrote something down. */
export interface EvaluatorNoteTaken {
  type: 'EvaluatorNoteTaken';
  note: string;
  by: SeatId;
  author: string;
  kind: NoteKind;
  text: string;
  ties: NoteTies;
  /** When it was written, in epoch milliseconds: it may have waited for the network. */
  writtenAt: number;
}

/** Its author gave a note another wording. The earlier one stays in the record. */
export interface EvaluatorNoteRevised {
  type: 'EvaluatorNoteRevised';
  note: string;
  kind: NoteKind;
  text: string;
  ties: NoteTies;
}

/** A critical task of an evaluation guide was rated, for one team or for the room. An earlier rating stays in the record. */
export interface TaskRated {
  type: 'TaskRated';
  objective: string;
  task: string;
  team: string | null;
  rating: TaskRatingValue;
  observation: string;
  by: SeatId;
  author: string;
}
