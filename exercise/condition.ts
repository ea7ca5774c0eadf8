import type { CounterMoveId } from '../framework/counter-moves';
import type { MechanismId } from '../framework/mechanisms';
import type { StrategyId } from '../framework/strategies';
import type { ToolId } from '../framework/tools';

/**
 * What a line of the MSEL waits for (practice 1.2: trigger, dependency). Staff may release it before that, and have to say
 * so. Plain data, so that authors write it and browsers draw it.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** Another line of the MSEL is out, or was marked as complete. */
  | { after: string }
  /** A team has put a card on the table in a move, with these choices where they are given. */
  | { card: CardCondition }
  /** A body has read a binding vote: one text adopted, or one put to the vote and none adopted. */
  | { vote: { body: string; result: 'adopted' | 'not-adopted' } }
  /** The counter-move of a move is revealed, and is this one where one is given. */
  | { counterMove: { move: number; is?: CounterMoveId } }
  /** The record has heard nothing from a team for so many minutes of exercise time. */
  | { silence: { team: string; minutes: number } };

/** The card that a line waits for. What is left out may be anything. */
export interface CardCondition {
  team: string;
  move: number;
  tool?: ToolId;
  strategy?: StrategyId;
  mechanism?: MechanismId;
}
