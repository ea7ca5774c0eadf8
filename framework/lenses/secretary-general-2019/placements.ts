import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const diplomatic = 'The heading covers diplomatic action of various kinds.';
const persuasion = placedIn('secretary-general-2019.persuasion', [
  { tool: 'T02', items: [1], basis: 'source', because: diplomatic },
  {
    tool: 'T08',
    items: [1],
    basis: 'ours',
    because: 'Mediation helps parties negotiate; what we have of the report does not name it.',
  },
  { tool: 'T11', items: [1], basis: 'source', because: diplomatic },
  { tool: 'T16', items: [1], basis: 'source', because: diplomatic },
]);

const takesMeansAway = 'So designed it makes attackers less able to act; the report does not name the tool.';
const keepsAttackersAway =
  'So designed it keeps armed actors away from civilians; the report does not name the tool.';
const directAction = placedIn('secretary-general-2019.direct-action', [
  { tool: 'T01', items: [2], basis: 'source', because: 'Keeping arms from flowing in is listed.' },
  { tool: 'T03', strategy: 'DEG', items: [3], basis: 'ours', because: takesMeansAway },
  { tool: 'T04', strategy: 'DEG', items: [3], basis: 'ours', because: takesMeansAway },
  { tool: 'T09', strategy: 'DEG', items: [3], basis: 'ours', because: takesMeansAway },
  { tool: 'T09', strategy: 'PRO', items: [4], basis: 'ours', because: keepsAttackersAway },
  { tool: 'T14', items: [5], basis: 'source', because: 'Protection by armed peacekeepers is listed.' },
  {
    tool: 'T17',
    items: [6],
    basis: 'ours',
    because: 'Asylum, camps or resettlement can bring people to where they are safe; refugees are not named.',
  },
  { tool: 'T18', mechanism: 'PRO-M1', items: [4], basis: 'ours', because: keepsAttackersAway },
  {
    tool: 'T20',
    mechanism: 'PRO-M3',
    items: [6],
    basis: 'ours',
    because: 'So designed it can help people get out of the way of an attack, which here they do themselves.',
  },
  { tool: 'T21', mechanism: 'PRO-M1', items: [4], basis: 'ours', because: keepsAttackersAway },
  { tool: 'T22', strategy: 'DEG', items: [3], basis: 'ours', because: takesMeansAway },
]);

/** Where the tools of Annex C stand under the two headings. */
export const secretaryGeneralPlacements: readonly LensPlacement[] = [...persuasion, ...directAction];
