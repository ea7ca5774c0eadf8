/** A message between teams, or to control with its answer. */
export interface Message {
  id: string;
  from: string;
  to: string;
  /** Whom of the contacts it is for, by id; null when it is for nobody by name. */
  persona: string | null;
  text: string;
  /** Who typed it; own team and staff only. */
  author: string | null;
  at: number;
  answer: { persona: string; text: string; at: number } | null;
  /** When staff released a message to control to the debrief. */
  shownAt: number | null;
}
