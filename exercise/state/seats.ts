import type { SeatId } from '../ids';

/** What a seat is for. `screen` is the projector, `red` plays the other side. */
export type SeatRole =
  | 'lead'
  | 'control'
  | 'simcell'
  | 'evaluator'
  | 'technician'
  | 'observer'
  | 'screen'
  | 'player'
  | 'red';

/** The roles of staff: who runs the exercise, rates it, or keeps its devices going. */
export const staffRoles: readonly SeatRole[] = ['lead', 'control', 'simcell', 'evaluator', 'technician'];

/** Whether a role is one of staff. */
export const isStaffRole = (role: SeatRole | undefined): boolean =>
  role !== undefined && staffRoles.includes(role);

/** A seat as its audience knows it. */
export interface Seat {
  id: SeatId;
  name: string;
  role: SeatRole;
  team: string | null;
  /** The member of a body that this seat holds. */
  member: { body: string; id: string } | null;
  hasReadRules: boolean;
  /** Known to the lead and to the person only. */
  steppedOut: boolean;
  /** When the seat last went on with another device; known to lead, control and the person. */
  lastTakenOverAt: number | null;
  /** Came after move 1 had begun, and has no place until the facilitator gives one; known to staff and the person. */
  isWaiting: boolean;
  removed: boolean;
  /** Set when nobody sits there and a program plays. */
  bot?: true;
  /** Set for the seat of the account that opened the exercise; known to staff and to the person. */
  opener?: true;
}
