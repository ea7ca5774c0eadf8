import type { SeatId } from '../ids';
import type { NoteKind } from './evaluation';

/** A note of an observer. What went well and what to change evaluators read as well; a plain note is for the lead. */
export interface ObserverNote {
  id: string;
  seat: SeatId;
  name: string;
  kind: NoteKind;
  text: string;
  at: number;
}

/** What observers were granted, and what they wrote. */
export interface Observing {
  /** The team whose injects observers may read; null for none, which is so until the lead grants one. */
  team: string | null;
  notes: ObserverNote[];
}
