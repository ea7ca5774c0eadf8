import type { AssumptionId } from '../framework/assumption-ids';
import type { CounterMoveId } from '../framework/counter-moves';
import type { MechanismId } from '../framework/mechanisms';
import type { SanctionPurposeId } from '../framework/sanction-purposes';
import { type StrategyId, strategyOf } from '../framework/strategies';
import type { ToolId } from '../framework/tools';

/** How well a team holds an assumption to be founded: it knows it, infers it from what it knows, or guesses. */
export const assumptionMarks = ['known', 'inferred', 'guessed'] as const;
/** One of the three marks. */
export type AssumptionMark = (typeof assumptionMarks)[number];
/** The marks that a team has given. What it has not marked is left out: marking is optional. */
export type AssumptionMarks = Partial<Record<AssumptionId, AssumptionMark>>;

/** What a team says of the course that its card before took (practice 6.2). */
export const courseWords = ['keep', 'adapt', 'abandon'] as const;
/** One of the three words. */
export type CourseWord = (typeof courseWords)[number];

/** The nine lines of a strategy card (practice 1.6), and what the team holds beside them. Text lines are empty until somebody writes. */
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
  /** What the team says of the assumptions of its strategy. */
  assumptions: AssumptionMarks;
  /** Tools whose evidence was open while somebody held the pen, in the order in which they were opened. */
  evidenceSeen: ToolId[];
  /** What a card on paper says in one line, as staff typed it in; absent on cards that were filled in here. */
  headline?: string;
  /** Whether the team keeps, adapts or abandons the course of its card before; absent where it says nothing of it. */
  course?: CourseWord;
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
  assumptions: {},
  evidenceSeen: [],
};

/** A card of any age in today's shape: what was added to cards since is empty on it. */
export function wholeCard(stored: Partial<CardContent>): CardContent {
  return { ...emptyCard, ...stored };
}

/** The marks that belong to a strategy: those on assumptions of another one do not stay with the card. */
export function marksFor(strategy: StrategyId | null, marks: AssumptionMarks): AssumptionMarks {
  if (!strategy) return {};
  return Object.fromEntries(
    strategyOf(strategy).assumptions.flatMap(({ id }) => (marks[id] ? [[id, marks[id]]] : [])),
  );
}

/** Lines that have something on them. */
export function filledLines(card: CardContent): CardLine[] {
  return cardLines.filter((line) => (card[line] ?? '').trim() !== '');
}
