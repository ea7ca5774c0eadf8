import { counterMoveOf } from '../../framework/counter-moves';
import type { EventOf } from '../event';

/** How a live red cell is told. What it wrote is not repeated, beyond the sentence that the debrief may come to show. */
export const redCellTelling = {
  RedCellEnabled: ({ name }: EventOf<'RedCellEnabled'>) => ({
    key: 'timeline.RedCellEnabled',
    values: { name },
  }),
  RedCellDisbanded: () => ({ key: 'timeline.RedCellDisbanded' }),
  RedSeatTaken: ({ name }: EventOf<'RedSeatTaken'>) => ({ key: 'timeline.RedSeatTaken', values: { name } }),
  // That somebody put the role down stands with the cell that goes, or with the person who is removed.
  RedSeatLeft: () => null,
  RedMoveSuggested: ({ move, counterMove, protects }: EventOf<'RedMoveSuggested'>) => ({
    key: 'timeline.RedMoveSuggested',
    values: { move, counterMove: counterMoveOf(counterMove).name, protects },
  }),
  RedMoveJudged: ({ verdict, reason, by }: EventOf<'RedMoveJudged'>) => ({
    key: 'timeline.RedMoveJudged',
    values: { verdict, reason, by },
  }),
};
