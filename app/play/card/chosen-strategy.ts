import type { CardContent } from '../../../exercise/card';
import { mechanismOf } from '../../../framework/mechanisms';
import type { StrategyId } from '../../../framework/strategies';

/**
 * What choosing a strategy changes on a draft: a mechanism of another one does not stay. Marks do, because arrow keys pass
 * strategies on their way; those of another strategy are left off when the card counts (EX94).
 */
export function chosenStrategy({ mechanism }: CardContent, strategy: StrategyId): Partial<CardContent> {
  const stays = mechanism && mechanismOf(mechanism).strategy === strategy;
  return { strategy, mechanism: stays ? mechanism : null };
}
