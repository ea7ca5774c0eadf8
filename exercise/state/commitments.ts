import type { SeatId } from '../ids';

/** What somebody told the room, by name, that they will do. */
export interface SharedCommitment {
  seat: SeatId;
  text: string;
}
