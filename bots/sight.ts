import type { CardContent } from '../exercise/card';
import type { Seat, State } from '../exercise/state';

/** The draft of a card as those who may write it see it. */
export interface CardInWriting {
  id: string;
  move: number;
  penSeat: string | null;
  revision: number;
  content: CardContent;
  /** Epoch milliseconds. */
  updatedAt: number;
}

/** What a bot at a team's seat sees: what the channels of its seat were told, and the cards its team writes. */
export interface PlayerSight {
  seat: Seat;
  /** What its own channel was told. */
  own: State;
  /** What its team was told. */
  team: State;
  /** What its body was told; null for who sits in none. */
  body: State | null;
  cards: CardInWriting[];
  /** Milliseconds since STARTEX. */
  time: number;
}

/** What the conductor sees: what the lead is told, and how far cards have come. */
export interface ConductorSight {
  room: State;
  /** Cards that are being written, with the lines that have something on them. */
  writing: { id: string; move: number; filled: number }[];
  /** Milliseconds since STARTEX. */
  time: number;
  /** Milliseconds of exercise time since the step of the debrief was opened; 0 before. */
  debriefTime: number;
}
