import type { CounterMoveId } from '../../framework/counter-moves';
import type { MechanismId } from '../../framework/mechanisms';
import type { Confidence, Direction, SituationLineId } from '../../framework/situation-lines';

/** The other side's choice in a move. */
export interface CounterMoveState {
  move: number;
  counterMove: CounterMoveId;
  /** What they protect by doing this; staff, then the debrief. */
  protects: string | null;
  revealedAt: number | null;
}

/** What an outcome was ruled to be. */
export const rulingOutcomes = ['as-intended', 'in-part', 'no-visible-effect', 'backfired'] as const;

/** One of the four outcomes in words. */
export type RulingOutcome = (typeof rulingOutcomes)[number];

/** What a ruling is about. */
export type RulingSubject =
  | { kind: 'card'; card: string; team: string }
  | { kind: 'counter-move' }
  | { kind: 'vote'; vote: string };

/** The facilitator's ruling on an outcome. */
export interface Ruling {
  id: string;
  move: number;
  subject: RulingSubject;
  outcome: RulingOutcome;
  mechanism: MechanismId | null;
  reason: string;
  sideEffect: string;
  audience: 'everyone' | 'team';
  ruledBy: string;
  at: number;
}

/** One line of the situation board, with every earlier reading. */
export interface LineReading {
  line: SituationLineId;
  direction: Direction;
  confidence: Confidence;
  at: number;
  move: number;
}
