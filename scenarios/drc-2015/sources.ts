import type { CaseSource } from '../../exercise/case-study';

/**
 * What the facts cite. Everyone reads this list from the start, so nothing in it is younger than the first decision but
 * the framework; documents of the second have their symbol and date in the fact itself.
 */
export const sources: CaseSource[] = [
  {
    id: 'framework',
    kind: 'framework',
    cite: 'Lawrence Woocher, A Strategic Framework for Helping Prevent Mass Atrocities (USHMM-2023), Annex A, lines 334 to 338',
  },
  {
    id: 'constitution',
    kind: 'document',
    cite: 'Constitution of the Democratic Republic of the Congo, 18 February 2006, Articles 70 and 220',
  },
  {
    id: 'framework-addis',
    kind: 'document',
    cite: 'Peace, Security and Cooperation Framework for the Democratic Republic of the Congo and the Region, 24 February 2013',
  },
  { id: 'res-2147', kind: 'document', cite: 'Security Council, S/RES/2147 (2014), 28 March 2014' },
  {
    id: 'sg-december',
    kind: 'document',
    cite: 'Report of the Secretary-General on MONUSCO, 30 December 2014',
  },
  { id: 'order-13671', kind: 'document', cite: 'United States, Executive Order 13671, 8 July 2014' },
  {
    id: 'hrw-2015',
    kind: 'document',
    cite: 'Human Rights Watch, statement on the protests in the Democratic Republic of the Congo, 24 January 2015',
  },
  { id: 'res-2198', kind: 'document', cite: 'Security Council, S/RES/2198 (2015), 29 January 2015' },
  {
    id: 'law-2015',
    kind: 'document',
    cite: 'Democratic Republic of the Congo, Law 15/001 on elections, 12 February 2015',
  },
  {
    id: 'calendar-2015',
    kind: 'document',
    cite: 'Independent National Electoral Commission, decision 001/CENI/BUR/15 on the calendar, 12 February 2015',
  },
  {
    id: 'later',
    kind: 'document',
    cite: 'Documents of the second decision; each fact names its own, with body, symbol and date',
  },
];
