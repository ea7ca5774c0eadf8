import type { SeatId } from '../ids';
import type { SeatRole } from '../state';

/**
 * Somebody joined. `member` is the member of a body that the person speaks for. `waiting` is set for a player who came
 * after move 1 had begun: without a team until the facilitator gives one.
 */
export interface SeatTaken {
  type: 'SeatTaken';
  seat: SeatId;
  name: string;
  role: SeatRole;
  team: string | null;
  member: { body: string; id: string } | null;
  /** The link that somebody came by, of those who came by one. */
  invite?: string;
  waiting?: true;
  /** Set when nobody sits there and a program plays. */
  bot?: true;
}

/** The facilitator gave a latecomer a place: in a team, or as an observer without one. */
export interface SeatAdmitted {
  type: 'SeatAdmitted';
  seat: SeatId;
  name: string;
  role: 'player' | 'observer';
  team: string | null;
  member: { body: string; id: string } | null;
}

/** A member of a body has its private instruction; it reaches the seat that holds the member. */
export interface MemberInstructed {
  type: 'MemberInstructed';
  seat: SeatId;
  body: string;
  member: string;
  text: string;
  /** The same in other languages; absent where it is in none. */
  translations?: Record<string, string>;
}

/** The facilitator moved a person to another team. */
export interface SeatMoved {
  type: 'SeatMoved';
  seat: SeatId;
  name: string;
  from: string | null;
  to: string;
  leaves: { body: string; id: string } | null;
  member: { body: string; id: string } | null;
}

/** The person goes on with another device; the old device's token no longer counts. */
export interface SeatTakenOver {
  type: 'SeatTakenOver';
  seat: SeatId;
}

/** The facilitator removed a person from the exercise. */
export interface SeatRemoved {
  type: 'SeatRemoved';
  seat: SeatId;
  team: string | null;
  member: { body: string; id: string } | null;
}

/** Somebody tapped that they have read the rules of play. */
export interface RulesAcknowledged {
  type: 'RulesAcknowledged';
  seat: SeatId;
}

/** Somebody stepped out, without saying why. The lead and the person know. */
export interface SteppedOut {
  type: 'SteppedOut';
  seat: SeatId;
}

/** Somebody who had stepped out came back. */
export interface SteppedIn {
  type: 'SteppedIn';
  seat: SeatId;
}
