import type { SeatId } from '../ids';

/** A quiet word of control to one team. */
export interface Nudge {
  id: string;
  team: string;
  text: string;
  /** Known to staff only. */
  by: SeatId | null;
  at: number;
}

/** Something about the exercise itself that control told everybody. */
export interface Broadcast {
  id: string;
  text: string;
  /** Known to staff only. */
  by: SeatId | null;
  at: number;
  /** When it was taken down. */
  endedAt: number | null;
}

/** A line between those who run the exercise. */
export interface StaffNote {
  id: string;
  by: SeatId;
  text: string;
  at: number;
}
