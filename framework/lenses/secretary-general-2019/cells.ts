import type { LensCell } from '../lens';
import { numbered } from '../numbered';

/** The two headings of the report, each with its parts. */
export const secretaryGeneralCells: readonly LensCell[] = [
  {
    id: 'secretary-general-2019.persuasion',
    name: 'Persuasion and negotiation',
    purpose: 'Change what actors do where atrocities are a risk.',
    items: numbered('secretary-general-2019.persuasion', ['Diplomatic action of various kinds']),
    source: { work: 'USHMM-2023', place: 'Annex B, line 402; note 44, line 528' },
  },
  {
    id: 'secretary-general-2019.direct-action',
    name: 'Direct action',
    purpose: 'Lessen what actors are able to do, or how vulnerable civilians are.',
    items: numbered('secretary-general-2019.direct-action', [
      'Capacity: hate speech and calls to violence are addressed',
      'Capacity: arms are kept from flowing in',
      'Capacity: those who could attack are made less able to',
      'Vulnerability: armed actors cannot get at civilians',
      'Vulnerability: armed peacekeepers protect them',
      'Vulnerability: they are brought to where they are safe',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, line 402; note 45, line 530' },
  },
];
