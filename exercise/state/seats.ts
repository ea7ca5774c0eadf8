import type { SeatId } from '../ids';

/** What a seat is for. `screen` is the projector. */
export type SeatRole = 'lead' | 'control' | 'simcell' | 'evaluator' | 'observer' | 'screen' | 'player';

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
  removed: boolean;
  /** Set when nobody sits there and a program plays. */
  bot?: true;
}
