import type { CounterMoveId } from '../../framework/counter-moves';
import type { SeatId } from '../ids';
import type { InjectText, Recipients } from '../state';

/** Staff decided a release; it goes out when ten seconds of exercise time have passed. Staff only. */
export interface InjectGoingOut {
  type: 'InjectGoingOut';
  release: string;
  /** The MSEL line, or null for one written on the spot. */
  inject: string | null;
  number: string | null;
  counterMove: CounterMoveId | null;
  content: InjectText;
  recipients: Recipients;
  by: SeatId;
  dueAtExercise: number;
}

/** The server that counted down is gone, so the release waits for the facilitator. Staff only. */
export interface ReleaseHeld {
  type: 'ReleaseHeld';
  release: string;
}

/** A release was taken back before anybody outside staff could see it. Staff only. */
export interface ReleaseTakenBack {
  type: 'ReleaseTakenBack';
  release: string;
}

/** An inject reached its recipients. Its number and who else has it are known to staff. */
export interface InjectReleased {
  type: 'InjectReleased';
  release: string;
  content: InjectText;
  screen: boolean;
  secret?: { inject: string | null; number: string | null; teams: string[]; seats: SeatId[] };
}

/** Control withdraws what it sent. Visible to those who had it, never silent. */
export interface InjectRecalled {
  type: 'InjectRecalled';
  release: string;
  screen: boolean;
  /** The addresses, by which `disclose` decides, and who withdrew it; only staff are told. */
  secret?: { teams: string[]; seats: SeatId[]; by?: SeatId };
}

/** A text that is out was put right: a slip of ours, not news in the world. Those who had it see what it said before. */
export interface ReleasedInjectEdited {
  type: 'ReleasedInjectEdited';
  release: string;
  title: string;
  text: string;
  screen: boolean;
  secret?: { teams: string[]; seats: SeatId[]; by: SeatId };
}

/** A release became known to more than it was sent to. Those who had it are not told who else has it now. */
export interface InjectLeaked {
  type: 'InjectLeaked';
  release: string;
  content: InjectText;
  /** Whether it stands on the room screen from now on, and did not before. */
  screen: boolean;
  /** Those whom it reached now. */
  secret?: { inject: string | null; number: string | null; teams: string[]; seats: SeatId[]; by: SeatId };
}

/** A correction replaces the text; those who had it see what was said before. */
export interface InjectSuperseded {
  type: 'InjectSuperseded';
  release: string;
  title: string;
  text: string;
  screen: boolean;
  /** The addresses, by which `disclose` decides; no channel is told them again. */
  secret?: { teams: string[]; seats: SeatId[] };
}

/** Somebody has read a release. Staff and that person know. */
export interface InjectAcknowledged {
  type: 'InjectAcknowledged';
  release: string;
  seat: SeatId;
}
