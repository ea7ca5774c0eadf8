import type { FormId } from '../forms/form';
import type { ShownItem } from '../state';

/** Staff had anonymous answers of a form shown: the items that had enough of them, and no other. */
export interface AnswersShown {
  type: 'AnswersShown';
  form: FormId;
  /** The move that a pulse is about. */
  move: number | null;
  items: ShownItem[];
  /** The room was shown them, too: then all that was shown of the form so far stands in `items`. */
  room?: true;
}
