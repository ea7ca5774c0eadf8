import type { CaseSource } from '../../exercise/case-study';

/**
 * What the facts cite. Everyone reads this list from the start, so nothing in it is younger than the first decision but
 * the framework; documents of the second have their symbol and date in the fact itself.
 */
export const sources: CaseSource[] = [
  {
    id: 'framework',
    kind: 'framework',
    cite: 'Lawrence Woocher, A Strategic Framework for Helping Prevent Mass Atrocities (USHMM-2023), Annex A, lines 328 to 332',
  },
  {
    id: 'au-march-2013',
    kind: 'document',
    cite: 'African Union, Peace and Security Council, communiqué of 25 March 2013',
  },
  {
    id: 'au-july-2013',
    kind: 'document',
    cite: 'African Union, Peace and Security Council, communiqué of 19 July 2013',
  },
  {
    id: 'hrw-2013',
    kind: 'document',
    cite: 'Human Rights Watch, report on the Central African Republic, 18 September 2013',
  },
  { id: 'res-2121', kind: 'document', cite: 'Security Council, S/RES/2121 (2013), 10 October 2013' },
  {
    id: 'amnesty-2013',
    kind: 'document',
    cite: 'Amnesty International, report on the Central African Republic, AFR 19/003/2013, 29 October 2013',
  },
  {
    id: 'sg-677',
    kind: 'document',
    cite: 'Report of the Secretary-General on the Central African Republic, S/2013/677, 15 November 2013',
  },
  {
    id: 'meeting-november',
    kind: 'document',
    cite: 'Security Council, verbatim record of the meeting on the Central African Republic, 25 November 2013',
  },
  {
    id: 'later',
    kind: 'document',
    cite: 'Documents of the second decision; each fact names its own, with body, symbol and date',
  },
];
