import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const diplomatic = placedIn('mapro-2012.compellence.diplomatic', [
  {
    tool: 'T06',
    items: [4, 13, 15],
    basis: 'source',
    because: 'A smaller embassy, the recall of the ambassador and the break of relations are listed.',
  },
  { tool: 'T13', items: [8], basis: 'source', because: 'Amnesty is listed, under compellence.' },
  {
    tool: 'T15',
    items: [5, 7],
    basis: 'source',
    because: 'Criminal investigations and legal action are listed.',
  },
  {
    tool: 'T22',
    items: [1, 17],
    basis: 'source',
    because: 'Travel bans on perpetrators and sanctions on enablers are listed among diplomatic measures.',
  },
]);

const informational = placedIn('mapro-2012.compellence.informational', [
  {
    tool: 'T07',
    items: [1, 2],
    basis: 'source',
    because: 'Monitoring human rights and reporting atrocities gather information on breaches of law.',
  },
]);

const military = placedIn('mapro-2012.compellence.military', [
  { tool: 'T10', items: [2], basis: 'source', because: 'Expanded military presence is listed.' },
]);

const economic = placedIn('mapro-2012.compellence.economic', [
  {
    tool: 'T01',
    items: [7],
    basis: 'ours',
    because: 'Embargoes are listed without a word on goods; we read arms as among them.',
  },
  {
    tool: 'T03',
    items: [7, 8],
    basis: 'source',
    because: 'Embargoes and international sanctions are listed.',
  },
  {
    tool: 'T22',
    items: [5, 8],
    basis: 'source',
    because: 'Freezing or seizing assets and international sanctions are listed.',
  },
]);

/** The tools of Annex C that stand in the row of compellence. */
export const compellencePlacements: readonly LensPlacement[] = [
  ...diplomatic,
  ...informational,
  ...military,
  ...economic,
];
