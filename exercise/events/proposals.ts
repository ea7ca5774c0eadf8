/** A further member of the body put its name under a text. */
export interface ProposalSponsored {
  type: 'ProposalSponsored';
  proposal: string;
  body: string;
  /** Name of the member, not of the person. */
  sponsor: string;
}

/** A member of the body asked for a change of a text. */
export interface AmendmentTabled {
  type: 'AmendmentTabled';
  amendment: string;
  proposal: string;
  body: string;
  /** Words of the text that are to be replaced; empty: the new words stand at its end. */
  replaces: string;
  /** New words; empty: the others are struck. */
  text: string;
  /** Name of the member, not of the person. */
  sponsor: string;
}

/** A member of the body argued to a seat of it that nobody holds. */
export interface SeatArgued {
  type: 'SeatArgued';
  argument: string;
  proposal: string;
  body: string;
  /** The seat that it was said to, by id. */
  member: string;
  /** Name of the member that said it, not of the person. */
  speaker: string;
  text: string;
  /** The person, for the body and staff. */
  secret?: { author: string };
}

/** An amendment was taken over by the sponsor of the text, or the body accepted or rejected it. */
export interface AmendmentSettled {
  type: 'AmendmentSettled';
  amendment: string;
  proposal: string;
  body: string;
  verdict: 'friendly' | 'accepted' | 'rejected';
  /** The whole text as it reads now; absent when it was rejected. */
  text?: string;
}
