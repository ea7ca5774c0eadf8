import type { CardContent, CardLine } from '../../../exercise/card';
import { counterMoveOf } from '../../../framework/counter-moves';
import { mechanismOf } from '../../../framework/mechanisms';
import { sanctionPurposeOf } from '../../../framework/sanction-purposes';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';

/** What stands on a line of a card, in words; empty when nothing does. */
export function lineWords(card: CardContent, line: CardLine): string {
  switch (line) {
    case 'tool':
      return toolWords(card);
    case 'strategy':
      return card.strategy ? strategyOf(card.strategy).name : '';
    case 'mechanism':
      return card.mechanism ? mechanismOf(card.mechanism).name : '';
    case 'counterMove':
      return card.counterMove ? counterMoveOf(card.counterMove).name : '';
    default:
      return card[line].trim();
  }
}

function toolWords({ tool, purpose }: CardContent): string {
  if (!tool) return '';
  const { name } = toolOf(tool);
  return purpose ? `${name} · ${sanctionPurposeOf(purpose).name}` : name;
}
