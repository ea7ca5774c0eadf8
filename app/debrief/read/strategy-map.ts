import { type MechanismId, mechanisms } from '../../../framework/mechanisms';
import { mechanismsFor, pairingOf } from '../../../framework/pairing';
import { type StrategyId, strategyIds } from '../../../framework/strategies';
import { type ToolId, toolIds } from '../../../framework/tools';
import type { CountedCard } from './played-moves';

/** A card in a cell of the map. */
export interface Placed {
  card: CountedCard;
  /** The source does not give this tool with this mechanism. */
  isOwn: boolean;
}

/** A question in the margin, by the pattern that asks it. */
export type MarginQuestion =
  | { kind: 'severalTools'; tools: number }
  | { kind: 'severalMechanisms' }
  | { kind: 'pressureAndWayOut' }
  | { kind: 'notNamed' }
  | { kind: 'own' }
  | { kind: 'unused' };

/** A row of the map: a mechanism, or (null) cards that named none. */
export interface MapRow {
  mechanism: MechanismId | null;
  cells: { tool: ToolId; placed: Placed[]; isFramed: boolean }[];
  isUsed: boolean;
  /** Several tools were to work through this one mechanism. */
  isWashed: boolean;
  question: MarginQuestion | null;
}

/** A strategy with its mechanisms. One that nobody used keeps a single row. */
export interface MapGroup {
  strategy: StrategyId;
  isUsed: boolean;
  rows: MapRow[];
}

/** Which tools were meant to work through which mechanism. */
export interface StrategyMap {
  /** The tools that were used, in the order of the source. */
  tools: ToolId[];
  groups: MapGroup[];
}

/** Puts cards on the map. What nobody used stays on it; nothing is counted up and nothing is ranked. */
export function strategyMap(cards: CountedCard[]): StrategyMap {
  const tools = toolIds.filter((id) => cards.some(({ content }) => content.tool === id));
  const groups = strategyIds.map((strategy) => groupOf(strategy, cards, tools));
  return { tools, groups };
}

/** The strategy that a card serves: as written on it, or that of its mechanism. */
function strategyFor({ content }: CountedCard): StrategyId | null {
  return content.strategy ?? mechanisms.find(({ id }) => id === content.mechanism)?.strategy ?? null;
}

function groupOf(strategy: StrategyId, cards: CountedCard[], tools: ToolId[]): MapGroup {
  const own = cards.filter((card) => strategyFor(card) === strategy);
  if (own.length === 0) return { strategy, isUsed: false, rows: [] };
  const named = mechanismsFor(strategy).map(({ id }) => rowOf(id, own, cards, tools));
  const unnamed = rowOf(null, own, cards, tools);
  return { strategy, isUsed: true, rows: unnamed.isUsed ? [...named, unnamed] : named };
}

function rowOf(
  mechanism: MechanismId | null,
  own: CountedCard[],
  all: CountedCard[],
  tools: ToolId[],
): MapRow {
  const inRow = own.filter(({ content }) => content.mechanism === mechanism);
  const cells = tools.map((tool) => {
    const placed = inRow
      .filter(({ content }) => content.tool === tool)
      .map((card) => ({ card, isOwn: isOwn(card) }));
    return { tool, placed, isFramed: placed.length > 0 && mechanismsOf(tool, all).length > 1 };
  });
  const used = cells.filter(({ placed }) => placed.length > 0);
  const isWashed = mechanism !== null && used.length > 1;
  const row = { mechanism, cells, isUsed: used.length > 0, isWashed };
  return { ...row, question: questionFor(row, all) };
}

function isOwn({ content }: CountedCard): boolean {
  return pairingOf(content.tool, content.mechanism, content.strategy) === 'own';
}

function mechanismsOf(tool: ToolId, cards: CountedCard[]): MechanismId[] {
  const named = cards.flatMap(({ content }) =>
    content.tool === tool && content.mechanism ? [content.mechanism] : [],
  );
  return [...new Set(named)];
}

/** The one question of a row: the pattern that says most comes first. */
function questionFor(row: Omit<MapRow, 'question'>, all: CountedCard[]): MarginQuestion | null {
  if (!row.isUsed) return null;
  if (row.mechanism === null) return { kind: 'notNamed' };
  if (row.isWashed) {
    return { kind: 'severalTools', tools: row.cells.filter(({ placed }) => placed.length > 0).length };
  }
  if (isWayOut(row.mechanism) && meetsPressure(row, all)) return { kind: 'pressureAndWayOut' };
  if (row.cells.some(({ isFramed }) => isFramed)) return { kind: 'severalMechanisms' };
  if (row.cells.some(({ placed }) => placed.some((one) => one.isOwn))) return { kind: 'own' };
  return null;
}

/** Offers and shared solutions, by which the other side could leave its course. */
const isWayOut = (mechanism: MechanismId): boolean => mechanism === 'DIS-M2' || mechanism === 'DIS-M3';

function meetsPressure(row: Omit<MapRow, 'question'>, all: CountedCard[]): boolean {
  const moves = row.cells.flatMap(({ placed }) => placed.map(({ card }) => card.move));
  return all.some(({ content, move }) => content.mechanism === 'DIS-M1' && moves.includes(move));
}
