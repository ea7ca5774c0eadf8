import type { LensCell } from '../lens';
import { numbered } from '../numbered';

const source = { work: 'USHMM-2023', place: 'Annex B, Figure B-2, line 375' } as const;

/** The row of suasion: 34 entries. */
export const suasion: readonly LensCell[] = [
  {
    id: 'mapro-2012.suasion.diplomatic',
    name: 'Suasion, diplomatic',
    group: 'Suasion',
    items: numbered('mapro-2012.suasion.diplomatic', [
      'Pressure, inducements and contacts',
      'Informal negotiations',
      'Fact-finding missions',
      'Building a coalition or consensus',
      'Coordination with intergovernmental and non-governmental organisations',
      'Planning inside the US government',
      'Embassy augmentation',
      'Senior leaders’ speeches',
      'Formal negotiations',
      'Meetings of the US government with victim groups',
      'Engaging a national leader',
      'Mediation',
      'Intermediaries',
      'Summits',
      'Coalition building',
      'Resolutions of the Security Council or the General Assembly',
    ]),
    source,
  },
  {
    id: 'mapro-2012.suasion.informational',
    name: 'Suasion, informational',
    group: 'Suasion',
    items: numbered('mapro-2012.suasion.informational', [
      'Policy statements',
      'Plan or programme of strategic communication',
      'Media relations',
      'Conflict assessment',
      'Sharing of information',
      'Enhanced media activities',
      'Influencing local civil society',
      'Testimony before Congress',
      {
        text: '“MAPRO Orchestra” [sic]',
        doubt: 'Printed so in the extract, which does not explain it.',
      },
      'Promotion of the arts',
    ]),
    source,
  },
  {
    id: 'mapro-2012.suasion.military',
    name: 'Suasion, military',
    group: 'Suasion',
    items: numbered('mapro-2012.suasion.military', [
      'Theatre security cooperation',
      'Security assistance to partners',
      'Exercises',
      'Ships that visit ports',
      'Other military help: to deter perpetrators, to lend diplomacy threats that are believed, to prepare for what may follow',
    ]),
    source,
  },
  {
    id: 'mapro-2012.suasion.economic',
    name: 'Suasion, economic',
    group: 'Suasion',
    items: numbered('mapro-2012.suasion.economic', [
      'Foreign aid',
      'Relief of debts',
      'Other economic help that gives perpetrators or their enablers an incentive',
    ]),
    source,
  },
];
