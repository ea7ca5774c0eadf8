import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const informational = placedIn('mapro-2012.intervention.informational', [
  {
    tool: 'T04',
    items: [1],
    basis: 'source',
    because: 'Cyber means and jamming are listed among electronic countermeasures.',
  },
]);

const military = placedIn('mapro-2012.intervention.military', [
  {
    tool: 'T05',
    subTool: 'humanitarian-assistance',
    items: [4],
    basis: 'source',
    because: 'Humanitarian assistance is listed among military measures.',
  },
  {
    tool: 'T09',
    items: [8, 10, 12, 14],
    basis: 'source',
    because: 'No-fly zones, strikes, and limited and full intervention are listed.',
  },
  { tool: 'T14', items: [13], basis: 'source', because: 'Peace operations are listed.' },
  {
    tool: 'T18',
    items: [6],
    basis: 'ours',
    because: 'Training and equipping third parties is a form of this help where the third party is a state.',
  },
  {
    tool: 'T21',
    items: [6],
    basis: 'ours',
    because: 'Third parties to train and equip are not defined; an armed group can be one.',
  },
]);

const economic = placedIn('mapro-2012.intervention.economic', [
  {
    tool: 'T05',
    subTool: 'humanitarian-assistance',
    items: [1],
    basis: 'source',
    because: 'Humanitarian assistance is listed among economic measures as well.',
  },
  {
    tool: 'T20',
    mechanism: 'PRO-M3',
    items: [2],
    basis: 'ours',
    because:
      'Economic help to victim groups is listed; so designed, this can secure what people need to live on.',
  },
]);

/** The tools of Annex C that stand in the row of intervention. */
export const interventionPlacements: readonly LensPlacement[] = [...informational, ...military, ...economic];
