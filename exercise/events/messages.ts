/** A message from a team to another team or to control. Who typed it is known to the own team and to staff. */
export interface MessageSent {
  type: 'MessageSent';
  message: string;
  from: string;
  /** A team id, or `control`. */
  to: string;
  /** Whom of the contacts it is for, by id; absent when it is for nobody by name. Only in a message to control. */
  persona?: string;
  text: string;
  secret?: { author: string };
}

/** Control answered a message in the voice of a persona. */
export interface MessageAnswered {
  type: 'MessageAnswered';
  message: string;
  team: string;
  persona: string;
  text: string;
}

/** Staff released a message to control, with its answer, to the debrief. */
export interface MessageShown {
  type: 'MessageShown';
  message: string;
  from: string;
  to: string;
  persona?: string;
  text: string;
  sentAt: number;
  answer: { persona: string; text: string; at: number } | null;
}
