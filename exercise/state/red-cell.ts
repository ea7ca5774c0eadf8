import type { CounterMoveId } from '../../framework/counter-moves';
import type { SeatId } from '../ids';

/** What a controller can say to a suggestion: play it, think again, or the scripted branch is played. */
export const redVerdicts = ['approved', 'returned', 'replaced'] as const;
/** One of the three. */
export type RedVerdict = (typeof redVerdicts)[number];

/** A counter-move that the red cell asked for. Staff and the red cell know of it, nobody else. */
export interface RedMove {
  id: string;
  move: number;
  counterMove: CounterMoveId;
  protects: string;
  text: string;
  author: string;
  at: number;
  /** Null while it waits for the controller. */
  judged: { verdict: RedVerdict; reason: string; by: string; at: number } | null;
}

/** People who play the other side live; null where nobody ever did. Who they are stands with the seats. */
export interface RedCell {
  controller: SeatId;
  controllerName: string;
  isOn: boolean;
  moves: RedMove[];
}
