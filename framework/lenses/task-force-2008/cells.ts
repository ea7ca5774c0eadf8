import type { LensCell } from '../lens';
import { numbered } from '../numbered';

/** The four target groups of Figure B-1, each with its measures in the order of the extract. */
export const taskForceCells: readonly LensCell[] = [
  {
    id: 'task-force-2008.decision-makers',
    name: 'Decision makers',
    purpose: 'Bear on how those who plan, authorise or stir up atrocities weigh their choices.',
    items: numbered('task-force-2008.decision-makers', [
      'Diplomatic pressure',
      'Mediation, negotiation or arbitration',
      'Incentives or threats, political or economic',
      'Media campaign',
      'Legal threats',
      'Penalties, political or economic',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, line 352; Figure B-1, line 359' },
  },
  {
    id: 'task-force-2008.perpetrators',
    name: 'Perpetrators',
    purpose: 'Make those who are likely to carry atrocities out less effective in the field.',
    items: numbered('task-force-2008.perpetrators', [
      'Arms embargo',
      'Information operations or a media campaign',
      'Legal threats',
      'Military options: jamming of radio and mobile phones, no-fly zones, covert operations',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, line 352; Figure B-1, line 360' },
  },
  {
    id: 'task-force-2008.victims',
    name: 'Victims',
    purpose: 'Give those who could be attacked a better chance to survive.',
    items: numbered('task-force-2008.victims', [
      'Support for their defence: warning, covert training or military help',
      'Troops placed in between, or physical barriers',
      'Safe havens and ways out',
      'Humanitarian relief and support',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, line 352; Figure B-1, line 361' },
  },
  {
    id: 'task-force-2008.third-parties',
    name: 'Third parties',
    purpose: 'Persuade and mobilise others, at home or abroad, to play a helpful part.',
    items: numbered('task-force-2008.third-parties', [
      'Diplomatic pressure',
      'Incentives or threats, political or economic',
      'Media campaign',
      'Support, direct or indirect',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, line 352; Figure B-1, line 362' },
  },
];
