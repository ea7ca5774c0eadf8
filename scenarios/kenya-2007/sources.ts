import type { CaseSource } from '../../exercise/case-study';

/**
 * What the facts cite. Everyone reads this list from the start, so nothing in it is younger than the first decision point but
 * the framework; documents of the second have their symbol and date in the fact itself.
 */
export const sources: CaseSource[] = [
  {
    id: 'framework',
    kind: 'framework',
    cite: 'Lawrence Woocher, A Strategic Framework for Helping Prevent Mass Atrocities (USHMM-2023), Annex A, L316-320',
  },
  {
    id: 'commission',
    kind: 'document',
    cite: 'Electoral Commission of Kenya, declaration of the result of the presidential election, Nairobi, 30 December 2007',
  },
  {
    id: 'eu-observers',
    kind: 'document',
    cite: 'European Union Election Observation Mission to Kenya, preliminary statement, Nairobi, 1 January 2008',
  },
  { id: 'times', kind: 'document', cite: 'The New York Times, report from Nairobi, 2 January 2008' },
  { id: 'reuters', kind: 'document', cite: 'Reuters, reports from Nairobi and Kampala, 2 January 2008' },
  { id: 'nation', kind: 'document', cite: 'Daily Nation, Nairobi, front page, 3 January 2008' },
  { id: 'cabinet', kind: 'document', cite: 'BBC News, Kenya leader names new ministers, 8 January 2008' },
  {
    id: 'fides',
    kind: 'document',
    cite: 'Agenzia Fides, report on the economies of Kenya’s neighbours, 9 January 2008',
  },
  {
    id: 'agency',
    kind: 'document',
    cite: 'Associated Press, report from Nairobi on the visit of the chairperson of the African Union, 10 January 2008',
  },
  {
    id: 'february',
    kind: 'document',
    cite: 'Documents and reports of the second decision point; each fact names its own, with body, symbol and date',
  },
];
