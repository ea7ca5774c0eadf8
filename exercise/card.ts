import type { CounterMoveId } from '../framework/counter-moves';
import type { MechanismId } from '../framework/mechanisms';
import type { SanctionPurposeId } from '../framework/sanction-purposes';
import type { StrategyId } from '../framework/strategies';
import type { ToolId } from '../framework/tools';

/** The nine lines of a strategy card (practice 1.6). Text lines are empty strings until somebody writes. */
export interface CardContent {
  tool: ToolId | null;
  /** Design choice, for sanctions only. */
  purpose: SanctionPurposeId | null;
  strategy: StrategyId | null;
  mechanism: MechanismId | null;
  target: string;
  effect: string;
  counterMove: CounterMoveId | null;
  agreement: string;
  cost: string;
  changeCourse: string;
}

/** The lines in their order on the card. */
export const cardLines = [
  'tool',
  'strategy',
  'mechanism',
  'target',
  'effect',
  'counterMove',
  'agreement',
  'cost',
  'changeCourse',
] as const;
/** One of the nine lines. */
export type CardLine = (typeof cardLines)[number];

/** A card with nothing on it. */
export const emptyCard: CardContent = {
  tool: null,
  purpose: null,
  strategy: null,
  mechanism: null,
  target: '',
  effect: '',
  counterMove: null,
  agreement: '',
  cost: '',
  changeCourse: '',
};

/** Lines that have something on them. */
export function filledLines(card: CardContent): CardLine[] {
  return cardLines.filter((line) => (card[line] ?? '').trim() !== '');
}
