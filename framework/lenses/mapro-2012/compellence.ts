import type { LensCell } from '../lens';
import { numbered } from '../numbered';

const source = { work: 'USHMM-2023', place: 'Annex B, Figure B-2, line 376' } as const;

/** The row of compellence: 43 entries. */
export const compellence: readonly LensCell[] = [
  {
    id: 'mapro-2012.compellence.diplomatic',
    name: 'Compellence, diplomatic',
    group: 'Compellence',
    items: numbered('mapro-2012.compellence.diplomatic', [
      'Perpetrators banned from travel',
      'Travel advisories',
      'List of state sponsors of terrorism',
      'Smaller embassy or fewer consulates',
      'Criminal investigations',
      'International law enforcement',
      'Extradition or other legal action',
      'Amnesty or immunity',
      'Limits on what diplomats may do',
      'Limits on cultural or sports events',
      'Isolation',
      'Recognition of opposition groups',
      'Recall of the ambassador',
      'Support to exiles',
      'Break of diplomatic relations',
      'Evacuation of non-combatants (NEO)',
      'Sanctions or other action on enablers',
      'Ultimatums',
    ]),
    source,
  },
  {
    id: 'mapro-2012.compellence.informational',
    name: 'Compellence, informational',
    group: 'Compellence',
    items: numbered('mapro-2012.compellence.informational', [
      'Monitoring of human rights',
      'A system to report atrocities',
      'More gathering of intelligence',
      'Networks of human sources (HUMINT)',
      'Sharing of intelligence',
      'Answering hate media',
    ]),
    source,
  },
  {
    id: 'mapro-2012.compellence.military',
    name: 'Compellence, military',
    group: 'Compellence',
    items: numbered('mapro-2012.compellence.military', [
      'Arrangements for access or bases',
      'Expanded military presence',
      'Ships that visit ports',
      'A headquarters activated',
      'A higher state of alert',
      'Preparations to deploy',
      'A headquarters deployed',
      'More intelligence, surveillance and reconnaissance (ISR)',
      'Military information support operations (MISO)',
      'Shows of force',
      'Blockade or quarantine',
    ]),
    source,
  },
  {
    id: 'mapro-2012.compellence.economic',
    name: 'Compellence, economic',
    group: 'Compellence',
    items: numbered('mapro-2012.compellence.economic', [
      'Technology controls',
      'Adjusting the exchange rate',
      'Advocacy at the IMF or the World Bank',
      'Changes of trade policy',
      'Assets frozen or seized',
      {
        text: 'Foreign direct investment',
        doubt: 'The figure does not say whether it is offered or held back.',
      },
      'Embargoes',
      'International sanctions',
    ]),
    source,
  },
];
