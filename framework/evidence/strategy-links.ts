import type { StrategyId } from '../strategies';
import type { FindingId } from './finding';

/** That a finding bears on a strategy as such, whichever tool serves it. Every one is our inference. */
export interface StrategyLink {
  strategy: StrategyId;
  finding: FindingId;
  because: string;
}

/** The review knows no strategies: two of its findings are about the very thing that the fourth one aims at. */
export const strategyLinks: readonly StrategyLink[] = [
  {
    strategy: 'TRA',
    finding: 'D10',
    because:
      'It is about countries whose leaders change often, and the strategy aims at a change of leaders.',
  },
  {
    strategy: 'TRA',
    finding: 'N17',
    because: 'It is about endings that came with another regime, and the strategy aims at a transition.',
  },
];
