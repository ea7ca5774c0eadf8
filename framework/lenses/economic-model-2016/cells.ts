import type { LensCell } from '../lens';
import { numbered } from '../numbered';

const source = { work: 'USHMM-2023', place: 'Annex B, line 408' } as const;

/** The three classes of policy of the model. */
export const economicModelCells: readonly LensCell[] = [
  {
    id: 'economic-model-2016.resource',
    name: 'Resource policies',
    purpose:
      'By the model, a potential perpetrator with fewer resources can be expected to attack civilians less.',
    items: numbered('economic-model-2016.resource', ['Fewer resources for potential perpetrators']),
    source,
  },
  {
    id: 'economic-model-2016.productivity',
    name: 'Productivity (isoquant) policies',
    purpose:
      'Attacks on civilians are to be less use for what perpetrators want, which the model takes to be control.',
    items: numbered('economic-model-2016.productivity', [
      'Attacks on civilians of less use',
      'Rebels who contest control made more productive, if perpetrators choose between fighting them and attacking civilians',
    ]),
    source,
  },
  {
    id: 'economic-model-2016.price',
    name: 'Price policies',
    purpose: 'By the model, perpetrators can be expected to attack civilians less when that costs them more.',
    items: numbered('economic-model-2016.price', ['A higher cost of attacking civilians']),
    source,
  },
];
