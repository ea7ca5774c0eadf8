import type { FormId } from '../forms/form';

/** What was shown of one item of a form. */
export interface ShownItem {
  item: string;
  /** How many answers were shown, five or more. */
  answers: number;
  /** How often each option was chosen, in the order of the options; empty for words. */
  counts: { option: string; count: number }[];
  /** The median of a scale; null for everything else. */
  median: number | null;
  /** Words, shuffled. */
  texts: string[];
}

/** What was shown of a form, each item as it was shown last. */
export interface ShownAnswers {
  form: FormId;
  move: number | null;
  items: ShownItem[];
  /** When the room was shown them last, in epoch milliseconds; absent where it was not. */
  inRoomSince?: number;
}
