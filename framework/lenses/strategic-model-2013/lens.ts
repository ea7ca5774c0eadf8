import type { Lens } from '../lens';
import { strategicModelCells } from './cells';
import { strategicModelPlacements } from './placements';

/** Resolution, costs, intervention: a game-theoretic model of what third parties can do. */
export const strategicModel2013: Lens = {
  id: 'strategic-model-2013',
  name: 'Strategic model of third parties',
  by: 'Andrew H. Kydd and Scott Straus, 2013',
  summary:
    'A game-theoretic model asks what third parties can do: before a war, help a government and an opposition settle what divides them; during one, impose costs on atrocities by sanctions, or intervene militarily.',
  cells: strategicModelCells,
  placements: strategicModelPlacements,
  views: [],
  note: 'The authors do not say how to help a settlement; its three ways are an inference of Woocher 2023 from the model, in which the parties want opposite things. Woocher 2023 gives no verdict on it.',
  source: { work: 'USHMM-2023', place: 'Annex B, line 410; note 47, line 534' },
};
