import type { ConsiderationId } from '../../framework/considerations';
import type { StrategyId } from '../../framework/strategies';
import type { SeatId } from '../ids';

/** What a note says: something seen, something that went well, something to change. */
export const noteKinds = ['note', 'plus', 'delta'] as const;
/** One kind of note. */
export type NoteKind = (typeof noteKinds)[number];

/** HSEEP's process ratings: performed without challenges, with some, with major ones, unable to be performed. */
export const taskRatings = ['P', 'S', 'M', 'U'] as const;
/** One process rating. It is about how a task went, never about a person or what was chosen. */
export type TaskRatingValue = (typeof taskRatings)[number];

/** What a note is about; null where it says nothing of it. */
export interface NoteTies {
  /** A line of the MSEL, or the release of a text that was written on the spot. */
  inject: string | null;
  objective: string | null;
  strategy: StrategyId | null;
  consideration: ConsiderationId | null;
  team: string | null;
}

/** One wording of a note. */
export interface NoteWording {
  kind: NoteKind;
  text: string;
  ties: NoteTies;
}

/** A note of an evaluator or of the lead. What it said before stays with it. */
export interface EvaluatorNote extends NoteWording {
  id: string;
  by: SeatId;
  author: string;
  /** When it was written, in epoch milliseconds; without a network that is before it was recorded. */
  writtenAt: number;
  /** Earlier wordings, the oldest first, each with the instant at which it was replaced. */
  earlier: (NoteWording & { replacedAt: number })[];
}

/** How a critical task of a guide went, as one evaluator saw it. A later rating of the same task stands beside it. */
export interface TaskRating {
  objective: string;
  task: string;
  /** Null for the room as a whole. */
  team: string | null;
  rating: TaskRatingValue;
  observation: string;
  by: SeatId;
  author: string;
  at: number;
}

/** What evaluators wrote down, in its order. */
export interface Evaluation {
  notes: EvaluatorNote[];
  ratings: TaskRating[];
}
