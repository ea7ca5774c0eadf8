import type { SeatId } from '../ids';
import type { HiddenSubject } from '../state';

/** Staff put a neutral sentence in the place of a text, for everybody who had it. */
export interface TextHidden {
  type: 'TextHidden';
  subject: HiddenSubject;
  /** What stands there now. */
  instead: string;
  /** Who did it and why, for staff; and the addresses, by which `disclose` decides. */
  secret?: {
    by: string;
    note: string;
    teams: string[];
    seats: SeatId[];
    body: string | null;
    screen: boolean;
    room: boolean;
    debrief: boolean;
  };
}
