import type { ExerciseEvent } from '../event';
import type { SeatId } from '../ids';

/** Something that a member of staff did, as the audience was told it. */
export interface StaffAct {
  at: number;
  by: SeatId;
  event: ExerciseEvent;
}

/** As many of the last acts are kept: enough for whoever takes over, and no second record. */
export const actsKept = 20;
