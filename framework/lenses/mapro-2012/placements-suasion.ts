import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const diplomatic = placedIn('mapro-2012.suasion.diplomatic', [
  {
    tool: 'T02',
    items: [1, 7, 11],
    basis: 'source',
    because: 'Diplomatic pressure and contacts, the embassy and talks with a national leader are listed.',
  },
  { tool: 'T07', items: [3], basis: 'source', because: 'Fact-finding missions are listed.' },
  { tool: 'T08', items: [12, 13], basis: 'source', because: 'Mediation and intermediaries are listed.' },
  {
    tool: 'T11',
    items: [4, 5, 14, 15, 16],
    basis: 'source',
    because: 'Coalitions, intergovernmental organisations, summits and UN resolutions are listed.',
  },
  { tool: 'T16', items: [8], basis: 'source', because: 'Speeches of senior leaders are listed.' },
]);

const informational = placedIn('mapro-2012.suasion.informational', [
  {
    tool: 'T07',
    items: [4],
    basis: 'ours',
    because:
      'Assessing a conflict is a way of gathering information on it; the entry may mean one’s own analysis only.',
  },
  {
    tool: 'T12',
    items: [1],
    basis: 'ours',
    because: 'A policy statement can condemn perpetrators in public; no entry names naming and shaming.',
  },
  {
    tool: 'T16',
    items: [1, 3, 6],
    basis: 'source',
    because: 'Policy statements and work with the media are listed.',
  },
]);

const military = placedIn('mapro-2012.suasion.military', [
  { tool: 'T18', items: [2], basis: 'source', because: 'Security assistance to partners is listed.' },
]);

const economic = placedIn('mapro-2012.suasion.economic', [
  { tool: 'T05', items: [1], basis: 'source', because: 'Foreign aid is listed.' },
  {
    tool: 'T23',
    items: [3],
    basis: 'source',
    because: 'Economic help that serves as an incentive is listed.',
  },
]);

/** The tools of Annex C that stand in the row of suasion. */
export const suasionPlacements: readonly LensPlacement[] = [
  ...diplomatic,
  ...informational,
  ...military,
  ...economic,
];
