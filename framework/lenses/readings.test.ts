import { describe, expect, it } from 'vitest';
import { type ToolId, toolIds } from '../tools';
import type { LensAction, LensId } from './lens';
import { lenses } from './lenses';
import { readThrough } from './read-through';

const read = (id: LensId, actions: readonly LensAction[]) =>
  readThrough(lenses.find((lens) => lens.id === id) ?? expect.fail(`No lens ${id}`), actions);
const undesigned = { strategy: null, mechanism: null, purpose: null, subTool: null };

/** For each lens, the tools for which it has no place as long as nothing is said of their design. */
const unplaced: Readonly<Record<LensId, readonly ToolId[]>> = {
  'task-force-2008': ['T04', 'T05', 'T07', 'T09', 'T10', 'T13', 'T18', 'T19', 'T21'],
  'mapro-2012': ['T17', 'T19', 'T20'],
  'triangle-2013': ['T02', 'T03', 'T04', 'T05', 'T06', 'T09', 'T13', 'T19', 'T21'],
  'secretary-general-2019': [
    ...(['T03', 'T04', 'T05', 'T06', 'T07', 'T09', 'T10', 'T12'] as const),
    ...(['T13', 'T15', 'T18', 'T19', 'T20', 'T21', 'T22', 'T23'] as const),
  ],
  'economic-model-2016': toolIds.filter((tool) => !['T01', 'T21'].includes(tool)),
  'strategic-model-2013': toolIds.filter((tool) => !['T03', 'T08', 'T09', 'T22'].includes(tool)),
};

/** A small record: what one team did, with the design on its cards. */
const record: readonly LensAction[] = [
  { ...undesigned, id: 'mediate', tool: 'T08', strategy: 'DIS', mechanism: 'DIS-M3' },
  {
    ...{ id: 'deter', tool: 'T22', strategy: 'DIS', mechanism: 'DIS-M1' },
    ...{ purpose: 'constrain', subTool: null },
  },
  {
    ...{ id: 'drain', tool: 'T22', strategy: 'DEG', mechanism: 'DEG-M1' },
    ...{ purpose: 'constrain', subTool: null },
  },
  {
    ...{ id: 'relieve', tool: 'T05', strategy: 'PRO', mechanism: 'PRO-M3' },
    ...{ purpose: null, subTool: 'humanitarian-assistance' },
  },
  { ...undesigned, id: 'offer', tool: 'T05', strategy: 'DIS', mechanism: 'DIS-M2' },
  { ...undesigned, id: 'ground', tool: 'T09', strategy: 'DEG', mechanism: 'DEG-M2' },
  { ...undesigned, id: 'excuse', tool: 'T13', strategy: 'TRA', mechanism: 'TRA-M2' },
];

/** For each lens, the boxes of the record's actions; an action that it cannot place has none. */
const readings: Readonly<Record<LensId, Readonly<Record<string, readonly string[]>>>> = {
  'task-force-2008': {
    mediate: ['decision-makers: source'],
    deter: ['decision-makers: ours'],
    drain: ['perpetrators: ours'],
    relieve: ['victims: source'],
    offer: ['decision-makers: ours'],
    ground: ['perpetrators: ours'],
    excuse: [],
  },
  'mapro-2012': {
    mediate: ['suasion.diplomatic: source'],
    deter: ['compellence.diplomatic: source', 'compellence.economic: source'],
    drain: ['compellence.diplomatic: source', 'compellence.economic: source'],
    relieve: ['intervention.military: source', 'intervention.economic: source'],
    offer: ['suasion.economic: source'],
    ground: ['intervention.military: source'],
    excuse: ['compellence.diplomatic: source'],
  },
  'triangle-2013': {
    mediate: ['crisis.perpetrators: source'],
    deter: ['imminent.perpetrators: source', 'crisis.situation: source'],
    drain: ['crisis.situation: ours'],
    relieve: [],
    offer: ['crisis.perpetrators: source'],
    ground: ['imminent.victims: ours'],
    excuse: [],
  },
  'secretary-general-2019': {
    mediate: ['persuasion: ours'],
    deter: [],
    drain: ['direct-action: ours'],
    relieve: [],
    offer: [],
    ground: ['direct-action: ours'],
    excuse: [],
  },
  'economic-model-2016': {
    mediate: [],
    deter: ['resource: ours', 'price: ours'],
    drain: ['resource: ours'],
    relieve: [],
    offer: [],
    ground: ['productivity: ours', 'price: ours'],
    excuse: [],
  },
  'strategic-model-2013': {
    mediate: ['resolution: ours'],
    deter: ['costs: source'],
    drain: ['costs: source'],
    relieve: [],
    offer: ['resolution: ours'],
    ground: ['intervention: source'],
    excuse: [],
  },
};

describe.each(lenses)('$id', ({ id }) => {
  it('has no place for these tools, as long as nothing is said of their design', () => {
    const { notPlaced } = read(
      id,
      toolIds.map((tool) => ({ ...undesigned, id: tool, tool })),
    );
    expect(notPlaced).toEqual(unplaced[id]);
  });

  it('reads a small record', () => {
    const { placed, notPlaced } = read(id, record);
    const boxes = record.map(({ id: action }) => [
      action,
      placed
        .filter((place) => place.action === action)
        .map(({ cell, basis }) => `${cell.slice(id.length + 1)}: ${basis}`),
    ]);
    expect(Object.fromEntries(boxes)).toEqual(readings[id]);
    expect(notPlaced).toEqual(
      record.map((action) => action.id).filter((action) => !readings[id][action]?.length),
    );
  });
});

it('names the way to a settlement that mediation stands for, by its design', () => {
  const items = (['DIS-M1', 'DIS-M3', 'DIS-M4'] as const).map((mechanism) => {
    const action = { ...undesigned, id: 'a', tool: 'T08', strategy: 'DIS', mechanism } as const;
    return read('strategic-model-2013', [action]).placed[0]?.items;
  });
  expect(items).toEqual([
    ['strategic-model-2013.resolution.2'],
    ['strategic-model-2013.resolution.3'],
    ['strategic-model-2013.resolution.1'],
  ]);
});
