import type { SeatId } from '../ids';
import type { NoteKind } from '../state';

/** The lead lets observers read the injects that reach one team, also earlier ones; null takes that back. */
export interface ObserverTeamGranted {
  type: 'ObserverTeamGranted';
  team: string | null;
}

/** An observer wrote to the lead. */
export interface ObserverNoteSent {
  type: 'ObserverNoteSent';
  note: string;
  seat: SeatId;
  name: string;
  kind: NoteKind;
  text: string;
}
