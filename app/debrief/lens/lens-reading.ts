import type { Lens, LensCell } from '../../../framework/lenses/lens';
import { readThrough } from '../../../framework/lenses/read-through';
import type { CountedCard } from '../read/played-moves';

/** A box of a lens with the cards that its table places there. */
export interface LensBox {
  cell: LensCell;
  placed: { card: CountedCard; basis: 'source' | 'ours'; because: string }[];
}

/** The cards as a lens reads them: its boxes in their order, empty ones too, and the cards that it does not place. */
export function lensReading(
  lens: Lens,
  cards: CountedCard[],
): { boxes: LensBox[]; notPlaced: CountedCard[]; withoutTool: CountedCard[] } {
  const actions = cards.flatMap(({ id, content: { tool, strategy, mechanism, purpose } }) =>
    tool ? [{ id, tool, strategy, mechanism, purpose, subTool: null }] : [],
  );
  const { placed, notPlaced } = readThrough(lens, actions);
  const cardOf = (id: string) => cards.filter((card) => card.id === id);
  return {
    boxes: lens.cells.map((cell) => ({
      cell,
      placed: placed
        .filter((one) => one.cell === cell.id)
        .flatMap(({ action, basis, because }) => cardOf(action).map((card) => ({ card, basis, because }))),
    })),
    notPlaced: notPlaced.flatMap(cardOf),
    withoutTool: cards.filter(({ content }) => content.tool === null),
  };
}
