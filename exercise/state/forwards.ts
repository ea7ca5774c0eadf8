/** What can be passed on: an inject, a fact of the own list, a message, or the answer of control to one. */
export const forwardedKinds = ['inject', 'fact', 'message', 'answer'] as const;
/** One of those. */
export type ForwardedKind = (typeof forwardedKinds)[number];

/** Something that a team passed on to another. */
export interface Forward {
  id: string;
  from: string;
  to: string;
  kind: ForwardedKind;
  title: string;
  text: string;
  /** Whose words they are. */
  source: string;
  note: string;
  /** Who passed it on; own team and staff only. */
  author: string | null;
  /** The item itself: a release, a fact or a message; own team and staff only. */
  item: string | null;
  /** The forwarding through which the team had it; null where it had the item itself. Own team and staff only. */
  via: string | null;
  at: number;
  /** When staff recalled the inject that it is a copy of; null while it stands. The words stay with both ends. */
  recalledAt: number | null;
}
