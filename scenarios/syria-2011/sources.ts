import type { CaseSource } from '../../exercise/case-study';

/**
 * What the facts cite. Everyone reads this list from the start, so nothing in it is younger than the first decision point but
 * the framework; younger documents have their symbol and date in the fact itself.
 */
export const sources: CaseSource[] = [
  {
    id: 'framework',
    kind: 'framework',
    cite: 'Lawrence Woocher, A Strategic Framework for Helping Prevent Mass Atrocities (USHMM-2023), Annex A, L322-326',
  },
  { id: 'council', kind: 'document', cite: 'Security Council, S/PRST/2011/16, 3 August 2011' },
  { id: 'libya', kind: 'document', cite: 'Security Council, S/RES/1973 (2011) and S/PV.6498, 17 March 2011' },
  { id: 'decree', kind: 'document', cite: 'Syrian Arab Republic, Legislative Decree 161, 21 April 2011' },
  {
    id: 'orders',
    kind: 'document',
    cite: 'United States, Executive Orders 13338 (11 May 2004), 13572 (29 April 2011) and 13573 (18 May 2011)',
  },
  {
    id: 'european-decision',
    kind: 'document',
    cite: 'Council of the European Union, Decision 2011/273/CFSP, 9 May 2011',
  },
  { id: 'agency', kind: 'document', cite: 'Agence France-Presse, report from New York, 4 August 2011' },
  { id: 'voice', kind: 'document', cite: 'Voice of America, report on Syria, 8 August 2011' },
  { id: 'arabiya', kind: 'document', cite: 'Al Arabiya, report on ambassadors to Syria, 8 August 2011' },
  { id: 'radio', kind: 'document', cite: 'Radio New Zealand, report on Syria, 9 August 2011' },
  {
    id: 'younger',
    kind: 'document',
    cite: 'Documents and reports after the first decision point; each fact names its own, with body, symbol and date',
  },
];
