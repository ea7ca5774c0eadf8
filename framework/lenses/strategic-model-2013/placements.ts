import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const valued = 'So designed it bears on how outcomes are valued; the text names no tool for that.';
const offered =
  'So designed it is an offer on conditions; in the model such an offer is about a deal that averts war.';
const informed =
  'So designed it can help the parties communicate or know more; the text names no tool for that.';
const resolution = placedIn('strategic-model-2013.resolution', [
  { tool: 'T02', mechanism: 'DIS-M3', items: [3], basis: 'ours', because: informed },
  { tool: 'T02', mechanism: 'DIS-M4', items: [1], basis: 'ours', because: valued },
  { tool: 'T05', mechanism: 'DIS-M2', items: [2], basis: 'ours', because: offered },
  { tool: 'T07', mechanism: 'DIS-M3', items: [3], basis: 'ours', because: informed },
  {
    tool: 'T08',
    items: [3],
    basis: 'ours',
    because: 'A mediator helps the parties communicate; the text does not name mediation.',
  },
  {
    tool: 'T08',
    mechanism: 'DIS-M1',
    items: [2],
    basis: 'ours',
    because: 'A mediator who brings threats can sour a resort to war.',
  },
  {
    tool: 'T08',
    mechanism: 'DIS-M2',
    items: [2],
    basis: 'ours',
    because: 'A mediator who brings incentives can sweeten a deal.',
  },
  { tool: 'T08', mechanism: 'DIS-M4', items: [1], basis: 'ours', because: valued },
  { tool: 'T11', mechanism: 'DIS-M3', items: [3], basis: 'ours', because: informed },
  { tool: 'T11', mechanism: 'DIS-M4', items: [1], basis: 'ours', because: valued },
  { tool: 'T16', mechanism: 'DIS-M4', items: [1], basis: 'ours', because: valued },
  { tool: 'T18', mechanism: 'DIS-M2', items: [2], basis: 'ours', because: offered },
  { tool: 'T19', mechanism: 'DIS-M2', items: [2], basis: 'ours', because: offered },
  { tool: 'T23', mechanism: 'DIS-M2', items: [2], basis: 'ours', because: offered },
]);

const sanctions =
  'Sanctions are named. The model knows them as a cost on atrocities, whatever a team means by them.';
const costs = placedIn('strategic-model-2013.costs', [
  { tool: 'T03', items: [1], basis: 'source', because: sanctions },
  { tool: 'T22', items: [1], basis: 'source', because: sanctions },
]);

const intervention = placedIn('strategic-model-2013.intervention', [
  { tool: 'T09', items: [1], basis: 'source', because: 'Military intervention is named.' },
]);

/** Where the tools of Annex C stand among the three strategies. */
export const strategicModelPlacements: readonly LensPlacement[] = [...resolution, ...costs, ...intervention];
