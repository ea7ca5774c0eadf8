import type { ForwardedKind } from '../state';

/** A team passed on what it had. The words stand as they stood for that team then. */
export interface ItemForwarded {
  type: 'ItemForwarded';
  forward: string;
  from: string;
  to: string;
  kind: ForwardedKind;
  /** Empty for what has none. */
  title: string;
  text: string;
  /** Whose words they are, as the team that forwards them knows it. */
  source: string;
  /** What the team adds; may be empty. */
  note: string;
  /**
   * Who did it; the item itself; and through which forwarding the team has it, null where it has the item itself.
   * `ofControl`: it was written to control, or is an answer of control, so that the debrief is not told.
   */
  secret?: { author: string; item: string; via: string | null; ofControl?: true };
}

/** An inject was recalled that a team had passed on: the copy is withdrawn for both ends, too. */
export interface ForwardRecalled {
  type: 'ForwardRecalled';
  forward: string;
  from: string;
  to: string;
}
