import type { SeatId } from '../ids';

/** Somebody chose to tell the room, by name, what they will do. The commitment itself stays theirs. */
export interface CommitmentShared {
  type: 'CommitmentShared';
  seat: SeatId;
  text: string;
}
