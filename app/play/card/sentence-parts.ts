import type { CardContent } from '../../../exercise/card';
import { counterMoveOf } from '../../../framework/counter-moves';
import { mechanismOf } from '../../../framework/mechanisms';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import type { CardSentenceParts } from '../../parts/card-sentence';

/** The lines of a card as the words of its sentence. */
export function sentenceParts(card: CardContent): CardSentenceParts {
  const mechanism = card.mechanism ? mechanismOf(card.mechanism) : null;
  return {
    tool: card.tool ? toolOf(card.tool).phrase : null,
    strategy: card.strategy ? strategyOf(card.strategy).phrase : null,
    mechanism: mechanism?.phrase,
    targetLink: mechanism?.targetLink,
    target: card.target,
    counterMove: card.counterMove ? counterMoveOf(card.counterMove).phrase : null,
    cost: card.cost,
    changeIf: card.changeCourse,
  };
}
