import type { Lens } from '../lens';
import { secretaryGeneralCells } from './cells';
import { secretaryGeneralPlacements } from './placements';

/** Two modes of action: a report of the UN Secretary-General. */
export const secretaryGeneral2019: Lens = {
  id: 'secretary-general-2019',
  name: 'Responsibility to protect: persuasion and direct action',
  by: 'UN Secretary-General, 2019 (A/73/898-S/2019/463)',
  summary:
    'Each year’s report on this responsibility mostly lists many measures. This one sums up what third parties do under two headings: persuasion and negotiation, and direct action.',
  cells: secretaryGeneralCells,
  placements: secretaryGeneralPlacements,
  views: [
    {
      criterion: 'simplicity',
      basis: 'source',
      text: 'Strength: with two modes of action, few frameworks are simpler.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 404' },
    },
    {
      criterion: 'comprehensiveness',
      basis: 'source',
      text: 'Weakness: being so simple, it covers less. It does not tell types of actor apart, and seems to leave out coercion that is meant to change the decisions of influential people.',
      source: { work: 'USHMM-2023', place: 'Annex B, line 404' },
    },
  ],
  source: { work: 'USHMM-2023', place: 'Annex B, lines 402 to 404; notes 44 and 45, lines 528 to 530' },
};
