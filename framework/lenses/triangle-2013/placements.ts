import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const imminent: readonly LensPlacement[] = [
  ...placedIn('triangle-2013.imminent.perpetrators', [
    {
      tool: 'T11',
      items: [3],
      basis: 'source',
      because: 'Resolutions of the Security Council that name people are listed.',
    },
    {
      tool: 'T12',
      items: [3],
      basis: 'ours',
      because:
        'A resolution that names people can condemn them in public; the entry does not speak of condemning.',
    },
    {
      tool: 'T15',
      items: [2],
      basis: 'source',
      because: 'Referral to the International Criminal Court is listed.',
    },
    { tool: 'T22', items: [1], basis: 'source', because: 'Targeted sanctions on key people are listed.' },
  ]),
  ...placedIn('triangle-2013.imminent.victims', [
    {
      tool: 'T09',
      strategy: 'PRO',
      items: [2, 4],
      basis: 'ours',
      because: 'No-fly zones and safe areas are listed; intervening forces can set up either.',
    },
    {
      tool: 'T09',
      mechanism: 'DEG-M2',
      items: [2],
      basis: 'ours',
      because:
        'Woocher 2023 gives the no-fly zone as an example of this mechanism (line 188). The lens has it on the side of the victims.',
    },
    {
      tool: 'T14',
      items: [3, 4],
      basis: 'ours',
      because:
        'Guarding camps and safe areas can be work of a peace operation; the entries do not say whose it is.',
    },
    { tool: 'T17', items: [5], basis: 'source', because: 'Opening borders is listed as a refugee measure.' },
    {
      tool: 'T20',
      items: [1],
      basis: 'source',
      because: 'Making victims better able to defend themselves is listed.',
    },
    {
      tool: 'T21',
      mechanism: 'PRO-M2',
      items: [1],
      basis: 'ours',
      because:
        'Material and training for self-defence are listed; here they reach people through an armed group.',
    },
  ]),
  ...placedIn('triangle-2013.imminent.situation', [
    {
      tool: 'T04',
      subTool: 'communications-disruption',
      items: [1],
      basis: 'ours',
      because: 'Jamming radio is listed; disrupting networks has the same aim by another way.',
    },
  ]),
];

const crisis: readonly LensPlacement[] = [
  ...placedIn('triangle-2013.crisis.perpetrators', [
    {
      tool: 'T05',
      mechanism: 'DIS-M2',
      items: [2],
      basis: 'source',
      because: 'Conditions on aid are listed, and so designed this is aid on conditions.',
    },
    { tool: 'T08', items: [5], basis: 'source', because: 'Mediation is listed.' },
    {
      tool: 'T11',
      items: [4],
      basis: 'source',
      because: 'Statements of UN councils and of regional organisations are listed.',
    },
    {
      tool: 'T12',
      items: [4],
      basis: 'ours',
      because: 'A statement of concern can go as far as condemning in public; the entry stops at concern.',
    },
    {
      tool: 'T15',
      items: [1],
      basis: 'source',
      because: 'The threat of an international prosecution is listed.',
    },
    { tool: 'T16', items: [4], basis: 'source', because: 'Statements of single governments are listed.' },
    {
      tool: 'T18',
      mechanism: 'DIS-M2',
      items: [2],
      basis: 'ours',
      because: 'Conditions on aid are listed; security help is aid of another kind.',
    },
    { tool: 'T23', items: [3], basis: 'source', because: 'Economic incentives are listed.' },
  ]),
  ...placedIn('triangle-2013.crisis.victims', [
    {
      tool: 'T07',
      items: [3],
      basis: 'source',
      because: 'Missions that find facts are listed, as extracted, on the side of the victims.',
    },
    {
      tool: 'T09',
      strategy: 'PRO',
      items: [1],
      basis: 'ours',
      because:
        'Military force deployed beforehand is listed; an intervention can be that only while attacks are yet to come.',
    },
    {
      tool: 'T10',
      items: [1],
      basis: 'ours',
      because: 'Troops stationed in peacetime can be a force deployed beforehand; the entry does not say so.',
    },
    {
      tool: 'T14',
      items: [1],
      basis: 'ours',
      because: 'A peace operation can be sent beforehand; the entry speaks of military force only.',
    },
  ]),
  ...placedIn('triangle-2013.crisis.situation', [
    {
      tool: 'T01',
      items: [1],
      basis: 'ours',
      because: 'An embargo is one way to make weapons harder to get; the entry names no embargo.',
    },
    {
      tool: 'T11',
      items: [3],
      basis: 'source',
      because: 'A place on the agenda of the Security Council is listed.',
    },
    {
      tool: 'T22',
      items: [2],
      basis: 'source',
      because: 'Sanctions on companies that give material support are listed.',
    },
    {
      tool: 'T22',
      mechanism: 'DEG-M1',
      items: [2],
      basis: 'ours',
      because:
        'Meant to take means away, it is nearer to the entry on companies than to the one on key people, which is about incentives.',
    },
  ]),
];

const riskFactors = placedIn('triangle-2013.risk-factors.situation', [
  {
    tool: 'T05',
    subTool: 'electoral-assistance',
    items: [2],
    basis: 'ours',
    because:
      'Help for a state’s institutions is listed; those that hold elections are not among its examples.',
  },
  {
    tool: 'T18',
    items: [2],
    basis: 'ours',
    because:
      'Help for the security sector is listed; whether aid for defence is that depends on what it supports.',
  },
]);

/** Where the tools of Annex C stand on the triangle. */
export const trianglePlacements: readonly LensPlacement[] = [...imminent, ...crisis, ...riskFactors];
