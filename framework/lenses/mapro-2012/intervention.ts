import type { LensCell } from '../lens';
import { numbered } from '../numbered';

const source = { work: 'USHMM-2023', place: 'Annex B, Figure B-2, line 377' } as const;

/** The row of intervention: 24 entries. What the figure lists under an entry is part of its text. */
export const intervention: readonly LensCell[] = [
  {
    id: 'mapro-2012.intervention.diplomatic',
    name: 'Intervention, diplomatic',
    group: 'Intervention',
    items: numbered('mapro-2012.intervention.diplomatic', [
      'Compliance with treaties',
      'Rights to station forces or fly over',
      'Other diplomatic help: mandates, legitimacy, support of other states, an end to the conflict, preparing for afterwards',
    ]),
    source,
  },
  {
    id: 'mapro-2012.intervention.informational',
    name: 'Intervention, informational',
    group: 'Intervention',
    items: numbered('mapro-2012.intervention.informational', [
      'Electronic countermeasures: jamming or disrupting, cyber',
      'Military information support operations (MISO)',
      'Release of intelligence',
      'Commissions for truth and reconciliation',
      'Other informational help: to win and keep international support, split perpetrators, encourage those who help, back operations, build on success, soften setbacks, keep expectations realistic, prepare for after the conflict',
    ]),
    source,
  },
  {
    id: 'mapro-2012.intervention.military',
    name: 'Intervention, military',
    group: 'Intervention',
    items: numbered('mapro-2012.intervention.military', [
      'Expanded MISO',
      'Electronic warfare',
      'Evacuation of non-combatants (NEO)',
      'Humanitarian assistance',
      'Logistics for third parties',
      'Training or equipment for third parties',
      'Clearing of mines',
      'No-fly zones',
      'Combat camera',
      'Limited intervention for a time',
      'Operations of special forces (SOF)',
      'Strikes or raids',
      'Peace operations',
      'Intervention in full (MARO)',
    ]),
    source,
  },
  {
    id: 'mapro-2012.intervention.economic',
    name: 'Intervention, economic',
    group: 'Intervention',
    items: numbered('mapro-2012.intervention.economic', [
      'Humanitarian assistance',
      'Other economic help: to victim groups, partners, countries of the region, reconstruction and stabilisation afterwards',
    ]),
    source,
  },
];
