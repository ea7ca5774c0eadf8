/**
 * What makes a story a case study: it is about something that happened, with real names. It puts decision makers before
 * dated choices with what was known then, and says what was done in the debrief alone. Shipped with nobody's approval:
 * each opening is acknowledged by somebody, by name and date.
 */
export interface CaseStudy {
  /** Where it happened. */
  place: string;
  /** From when to when, as shown: "December 2007 to February 2008". */
  period: string;
  /** Everything that the facts cite, for everyone to read. */
  sources: CaseSource[];
  /** What the situation manual says that is on record, and where. */
  facts: CaseFact[];
  /** Who answers for the use of real names in this text, by name or office; empty as long as nobody does. */
  approver: string;
}

/** Who took it on themselves that a case study is opened with real names, and when. */
export interface CaseAcknowledgement {
  /** The name as it was typed. */
  by: string;
  /** Epoch milliseconds, of the server. */
  at: number;
}

/** One text that facts cite: a source of the framework, or a public document that can be named exactly. */
export interface CaseSource {
  id: string;
  /** `framework`: one of the two sources that the platform carries; `document`: a public document. */
  kind: 'framework' | 'document';
  /** Body, symbol or title, and date; for a source of the framework also the lines. */
  cite: string;
}

/** What a line of the script rested on, as it is told in the debrief: `inject` is the id of the line. */
export interface LineFacts {
  inject: string;
  facts: CaseFact[];
}

/** One statement about the world, so that somebody can compare it with its source. */
export interface CaseFact {
  text: string;
  /** Id of the source. */
  source: string;
  /** Set wherever the source is no source of the framework: nobody has compared the words with the document yet. */
  toBeChecked?: true;
}
