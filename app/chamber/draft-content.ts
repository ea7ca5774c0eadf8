import type { Proposal } from '../../exercise/state';

/** A proposal as it is being written. A body has three drafts in a move. */
export interface DraftContent {
  title: string;
  text: string;
  kind: Proposal['kind'];
}

/** The three places of a move, in their order. */
export const ordinals = [1, 2, 3] as const;

/** Lengths that the rules allow, in characters. */
export const draftLimits = { title: 160, text: 6000 };

/** The tabled text that says exactly what the draft says, or undefined: then there is something new to table. */
export function tabledAs(proposals: Proposal[], { title, text, kind }: DraftContent): Proposal | undefined {
  return proposals.find(
    (proposal) => proposal.title === title.trim() && proposal.text === text.trim() && proposal.kind === kind,
  );
}
