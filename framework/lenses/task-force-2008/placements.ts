import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const pressure =
  'Diplomatic pressure is listed; Woocher 2023 (line 252) counts this kind of diplomacy as such pressure.';
const decisionMakers = placedIn('task-force-2008.decision-makers', [
  { tool: 'T02', items: [1], basis: 'source', because: pressure },
  {
    tool: 'T03',
    items: [6],
    basis: 'ours',
    because: 'Broad sanctions are an economic penalty; the entry does not name them.',
  },
  {
    tool: 'T05',
    mechanism: 'DIS-M2',
    items: [3],
    basis: 'ours',
    because:
      'Aid that is offered on conditions is an economic incentive. Aid as such is not listed for this group.',
  },
  {
    tool: 'T06',
    items: [6],
    basis: 'ours',
    because: 'Lowering or breaking relations is a political penalty; the entry does not name it.',
  },
  { tool: 'T08', items: [2], basis: 'source', because: 'Mediation is listed.' },
  { tool: 'T11', items: [1], basis: 'source', because: pressure },
  {
    tool: 'T12',
    items: [1],
    basis: 'ours',
    because: 'Condemning in public can put pressure on leaders; the entry does not name it.',
  },
  {
    tool: 'T15',
    items: [5],
    basis: 'ours',
    because: 'The prospect of a trial is a legal threat; the entry does not speak of trials that are held.',
  },
  { tool: 'T16', items: [1], basis: 'source', because: pressure },
  {
    tool: 'T18',
    mechanism: 'DIS-M2',
    items: [3],
    basis: 'ours',
    because: 'Security help that is offered on conditions is an incentive.',
  },
  {
    tool: 'T19',
    mechanism: 'DIS-M2',
    items: [3],
    basis: 'ours',
    because: 'A guarantee that makes another course more attractive is a political incentive.',
  },
  {
    tool: 'T22',
    items: [6],
    basis: 'ours',
    because: 'Sanctions on named people are an economic penalty; the entry does not name them.',
  },
  { tool: 'T23', items: [3], basis: 'source', because: 'Economic incentives are listed.' },
]);

const perpetrators = placedIn('task-force-2008.perpetrators', [
  { tool: 'T01', items: [1], basis: 'source', because: 'An arms embargo is listed.' },
  {
    tool: 'T03',
    strategy: 'DEG',
    basis: 'ours',
    because:
      'So designed it takes means away, which is what the lens seeks in this group; it lists no sanctions here.',
  },
  {
    tool: 'T04',
    subTool: 'communications-disruption',
    items: [4],
    basis: 'ours',
    because:
      'Jamming radio and mobile phones is listed; disrupting networks has the same aim by another way.',
  },
  {
    tool: 'T09',
    strategy: 'DEG',
    items: [4],
    basis: 'ours',
    because:
      'Military options such as no-fly zones are listed; forces sent to take means away are close to them.',
  },
  {
    tool: 'T15',
    items: [3],
    basis: 'ours',
    because: 'The prospect of a trial is a legal threat, and such threats are listed for this group as well.',
  },
  {
    tool: 'T22',
    strategy: 'DEG',
    basis: 'ours',
    because:
      'So designed it takes means away, which is what the lens seeks in this group; it lists no sanctions here.',
  },
]);

const victims = placedIn('task-force-2008.victims', [
  {
    tool: 'T05',
    subTool: 'humanitarian-assistance',
    items: [4],
    basis: 'source',
    because: 'Humanitarian relief is listed.',
  },
  {
    tool: 'T09',
    strategy: 'PRO',
    items: [2],
    basis: 'ours',
    because:
      'Forces sent to protect people can stand in between; the entry does not speak of an intervention.',
  },
  {
    tool: 'T14',
    items: [2],
    basis: 'ours',
    because: 'A peace operation can stand between civilians and attackers; the entry does not name it.',
  },
  {
    tool: 'T17',
    items: [3],
    basis: 'ours',
    because: 'Asylum and camps can be a haven; the entry does not speak of refugees.',
  },
  {
    tool: 'T18',
    strategy: 'PRO',
    items: [1],
    basis: 'ours',
    because:
      'Military help is listed. The entry means help for victims; this help reaches them through a state.',
  },
  {
    tool: 'T20',
    items: [1],
    basis: 'ours',
    because:
      'Warning and training are listed; both can be part of helping communities to protect themselves.',
  },
  {
    tool: 'T21',
    strategy: 'PRO',
    items: [1],
    basis: 'ours',
    because: 'Training and military help are listed; here they reach people through an armed group.',
  },
]);

const thirdParties = placedIn('task-force-2008.third-parties', [
  { tool: 'T02', items: [1], basis: 'source', because: pressure },
  { tool: 'T11', items: [1], basis: 'source', because: pressure },
  { tool: 'T16', items: [1], basis: 'source', because: pressure },
  {
    tool: 'T23',
    items: [2],
    basis: 'source',
    because: 'Economic incentives are listed for this group as well.',
  },
]);

/** Where the tools of Annex C stand among the four target groups. */
export const taskForcePlacements: readonly LensPlacement[] = [
  ...decisionMakers,
  ...perpetrators,
  ...victims,
  ...thirdParties,
];
