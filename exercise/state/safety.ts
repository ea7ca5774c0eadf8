import type { SeatId } from '../ids';

/** What the facilitator writes down for people's care; each line may be empty. */
export interface SupportWords {
  /** Whom to speak to here, by name. */
  contact: string;
  /** A support line or service outside, with its number. */
  line: string;
  /** A quiet room, or how to be left alone when everybody is remote. */
  quietRoom: string;
  /** What to do in a real emergency here: way out, assembly point, number to call. */
  emergency: string;
}

/** What keeps people safe beside the content cap and the pause. */
export interface SafetyState {
  support: SupportWords;
  /** Since when a real emergency is on; null when none is. */
  emergencySince: number | null;
  /** Who said so; known to the lead only. */
  emergencyBy: SeatId | null;
}

/** Before the facilitator has written anything down. */
export const initialSafety: SafetyState = {
  support: { contact: '', line: '', quietRoom: '', emergency: '' },
  emergencySince: null,
  emergencyBy: null,
};
