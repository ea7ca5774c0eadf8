/** A change that a member asks for in a text before its body. */
export interface Amendment {
  id: string;
  /** Words of the text that are to be replaced; empty: the new words stand at its end. */
  replaces: string;
  /** New words; empty: the others are struck. */
  text: string;
  sponsor: string;
  at: number;
  /** Null while it is before the body. */
  verdict: 'friendly' | 'accepted' | 'rejected' | null;
}
