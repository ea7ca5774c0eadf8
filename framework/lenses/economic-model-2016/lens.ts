import type { Lens } from '../lens';
import { economicModelCells } from './cells';
import { economicModelPlacements } from './placements';

/** Resource, productivity and price: an economic model of how perpetrators choose. */
export const economicModel2016: Lens = {
  id: 'economic-model-2016',
  name: 'Economic model: resource, productivity and price',
  by: 'Charles H. Anderton and Jurgen Brauer, 2016',
  summary:
    'It applies models of economics to mass killing, and tells three classes of policy apart by what they change for those who could attack: their resources, the use that attacks have for them, and what attacks cost them.',
  cells: economicModelCells,
  placements: economicModelPlacements,
  views: [],
  note: 'The model names no tools; every placement is our reading, by mechanism. Woocher 2023 gives no verdict on it.',
  source: { work: 'USHMM-2023', place: 'Annex B, line 408; note 46, line 532' },
};
