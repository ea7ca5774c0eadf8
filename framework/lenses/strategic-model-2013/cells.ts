import type { LensCell } from '../lens';
import { numbered } from '../numbered';

const source = { work: 'USHMM-2023', place: 'Annex B, line 410' } as const;

/** The three strategies of the model. The first is split in three, by inference of Woocher 2023. */
export const strategicModelCells: readonly LensCell[] = [
  {
    id: 'strategic-model-2013.resolution',
    name: 'Help resolve the issue',
    purpose: 'Keep a war between a government and an opposition from breaking out.',
    items: numbered('strategic-model-2013.resolution', [
      'Influence how the parties value outcomes, with tangible incentives left as they are',
      'Make offers on conditions, which sweeten a deal or sour a resort to war',
      'Help the parties communicate, or fill gaps in what they know',
    ]),
    source,
  },
  {
    id: 'strategic-model-2013.costs',
    name: 'Impose costs on atrocities',
    purpose: 'Lessen atrocities that parties commit during a war.',
    items: numbered('strategic-model-2013.costs', ['Sanctions']),
    source,
  },
  {
    id: 'strategic-model-2013.intervention',
    name: 'Intervene militarily',
    purpose: 'Lessen atrocities that parties commit during a war.',
    items: numbered('strategic-model-2013.intervention', ['Military intervention']),
    source,
  },
];
