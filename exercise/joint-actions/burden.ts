import type { Sentence } from '../sentence';
import type { BurdenNeed, JointAction } from '../state';
import { rowValues } from './burden-rows';
import { isPartner, stanceOf } from './partners';

/** A row of the table as it stands, in the row's unit. */
export interface BurdenLine {
  need: BurdenNeed;
  /** What is borne, conditions or not. */
  borne: number;
  /** How much of that comes from teams that join on conditions. */
  conditional: number;
  /** What nobody bears; never below 0. */
  missing: number;
}

/** EX254: the burden table, row by row. Shares of teams that no longer join do not count. */
export function burdenLines(action: JointAction): BurdenLine[] {
  const counted = action.shares.filter(({ team }) => isPartner(action, team));
  return action.needs.map((need) => {
    const ofRow = counted.filter(({ row }) => row === need.id);
    const borne = sum(ofRow);
    return {
      need,
      borne,
      conditional: sum(ofRow.filter(({ team }) => stanceOf(action, team) === 'join-if')),
      missing: Math.max(0, need.amount - borne),
    };
  });
}

/** EX254: whether the table closes, then what is missing or hangs on conditions, in sentences. None for an action without a table. */
export function explainBurden(action: JointAction): Sentence[] {
  const lines = burdenLines(action);
  if (lines.length === 0) return [];
  const closes = lines.every(({ missing }) => missing === 0);
  return [
    { key: closes ? 'burden.closes' : 'burden.open' },
    ...lines.flatMap(({ need, conditional, missing }) => [
      ...(missing > 0
        ? [{ key: 'burden.missing', values: { missing, needed: need.amount, ...rowValues(need) } }]
        : []),
      ...(conditional > 0
        ? [{ key: 'burden.conditional', values: { conditional, ...rowValues(need) } }]
        : []),
    ]),
  ];
}

function sum(shares: { amount: number }[]): number {
  return shares.reduce((total, { amount }) => total + amount, 0);
}
