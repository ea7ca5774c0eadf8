/**
 * A sentence to be said to a person: the key of a message in `exercise/messages` and the values it takes. The pure core
 * speaks in these, so that every language says the same thing and no component holds a sentence.
 */
export interface Sentence {
  key: string;
  values?: Record<string, string | number>;
  /** Sentences that are said after it, such as why a vote came out as it did. */
  followedBy?: Sentence[];
}
