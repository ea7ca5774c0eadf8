import type { SeatId } from '../ids';

/** A line between those who run the exercise. It reaches nobody else, not even the debrief. */
export interface StaffNoteSent {
  type: 'StaffNoteSent';
  note: string;
  by: SeatId;
  text: string;
}
