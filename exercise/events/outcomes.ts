import type { CounterMoveId } from '../../framework/counter-moves';
import type { MechanismId } from '../../framework/mechanisms';
import type { Confidence, Direction, SituationLineId } from '../../framework/situation-lines';
import type { RulingOutcome, RulingSubject } from '../state';

/** SimCell chose the counter-move of a move, before any forecast could be seen. */
export interface CounterMoveChosen {
  type: 'CounterMoveChosen';
  move: number;
  counterMove: CounterMoveId;
  /** One sentence: what we protect by doing this. */
  protects: string;
}

/** The counter-move is known to everybody. What it protects stays with staff until the debrief. */
export interface CounterMoveRevealed {
  type: 'CounterMoveRevealed';
  move: number;
  counterMove: CounterMoveId;
  release: string;
  secret?: { protects: string };
}

/** The facilitator ruled on an outcome, with a reason. */
export interface OutcomeRuled {
  type: 'OutcomeRuled';
  ruling: string;
  move: number;
  subject: RulingSubject;
  outcome: RulingOutcome;
  /** Through which mechanism it worked or was blocked; null when none was named. */
  mechanism: MechanismId | null;
  reason: string;
  sideEffect: string;
  audience: 'everyone' | 'team';
  ruledBy: string;
}

/** The facilitator moved an arrow of the situation board. */
export interface SituationLineMoved {
  type: 'SituationLineMoved';
  line: SituationLineId;
  direction: Direction;
  confidence: Confidence;
}
