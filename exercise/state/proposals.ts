/** What was said to a seat of the body that nobody held, to win it for a text. */
export interface SeatArgument {
  id: string;
  /** The seat that it was said to, by id. */
  member: string;
  /** Name of the member that said it. */
  speaker: string;
  /** Name of the person; null where it is not known. */
  author: string | null;
  text: string;
  at: number;
}

/** A change that a member asks for in a text before its body. */
export interface Amendment {
  id: string;
  /** Words of the text that are to be replaced; empty: the new words stand at its end. */
  replaces: string;
  /** New words; empty: the others are struck. */
  text: string;
  sponsor: string;
  at: number;
  /** Null while it is before the body; lapsed when it still was as a binding vote opened on the text. */
  verdict: 'friendly' | 'accepted' | 'rejected' | 'lapsed' | null;
}
