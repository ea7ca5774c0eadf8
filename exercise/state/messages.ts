/** A message between teams, or to control with its answer. */
export interface Message {
  id: string;
  from: string;
  to: string;
  text: string;
  /** Who typed it; own team and staff only. */
  author: string | null;
  at: number;
  answer: { persona: string; text: string; at: number } | null;
  /** When staff released a message to control to the debrief. */
  shownAt: number | null;
}
