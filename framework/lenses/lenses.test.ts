import { describe, expect, it } from 'vitest';
import { mechanismIds, mechanismOf, mechanisms } from '../mechanisms';
import { sanctionPurposeIds, toolsWithPurpose } from '../sanction-purposes';
import { strategyIds } from '../strategies';
import { subTools } from '../sub-tools';
import { toolIds } from '../tools';
import { type Lens, type LensAction, type LensId, lensCriteria, lensIds } from './lens';
import { lenses } from './lenses';
import { readThrough } from './read-through';

const lensOf = (id: LensId): Lens => {
  const lens = lenses.find((candidate) => candidate.id === id);
  if (!lens) throw new Error(`No lens ${id}`);
  return lens;
};
const itemsOf = (id: LensId) => lensOf(id).cells.flatMap(({ items }) => items);

/** Every text of a lens that a reader can see. */
function textsOf(lens: Lens): string[] {
  return [
    ...[lens.name, lens.by, lens.summary, lens.note ?? ''],
    ...lens.cells.flatMap(({ name, purpose, items }) => [
      name,
      purpose ?? '',
      ...items.flatMap(({ text, doubt }) => [text, doubt ?? '']),
    ]),
    ...(lens.purposes ?? []).map(({ text }) => text),
    ...lens.placements.map(({ because }) => because),
    ...lens.views.map(({ text }) => text),
  ];
}

/** Every way to design an action that a card can hold, for every tool. */
function designs(): LensAction[] {
  const means = [
    ...strategyIds.map((strategy) => ({ strategy, mechanism: null })),
    ...mechanisms.map(({ id, strategy }) => ({ strategy, mechanism: id })),
    { strategy: null, mechanism: null },
  ];
  return toolIds.flatMap((tool) => {
    const purposes = [null, ...(toolsWithPurpose.includes(tool) ? sanctionPurposeIds : [])];
    const parts = [null, ...subTools.filter(({ partOf }) => partOf.includes(tool)).map(({ id }) => id)];
    return means.flatMap((mean) =>
      purposes.flatMap((purpose) => parts.map((subTool) => ({ id: 'a', tool, ...mean, purpose, subTool }))),
    );
  });
}

describe('the lenses are complete', () => {
  it('has the six of Annex B, in its order', () => {
    expect(lenses.map(({ id }) => id)).toEqual(lensIds);
  });

  it('has four target groups with 18 entries', () => {
    const { cells, note } = lensOf('task-force-2008');
    expect(cells.map(({ items }) => items.length)).toEqual([6, 4, 4, 4]);
    expect(note).toContain('escalation axis is not reproduced');
  });

  it('has twelve boxes with 101 entries, and eight purposes', () => {
    const { cells, purposes, name, note } = lensOf('mapro-2012');
    expect(cells.map(({ items }) => items.length)).toEqual([16, 10, 5, 3, 18, 6, 11, 8, 3, 5, 14, 2]);
    expect(itemsOf('mapro-2012')).toHaveLength(101);
    expect(purposes).toHaveLength(8);
    expect(name).toContain('Response Options');
    expect(note).toContain('“Operations”');
    expect(itemsOf('mapro-2012').map(({ text }) => text)).toContain('“MAPRO Orchestra” [sic]');
  });

  it('has 31 entries on the triangle, with triggers and risk factors', () => {
    const { cells } = lensOf('triangle-2013');
    expect(cells.map(({ items }) => items.length)).toEqual([3, 5, 5, 5, 4, 4, 1, 2, 2]);
    expect(itemsOf('triangle-2013')).toHaveLength(31);
  });

  it('marks what the extract of the triangle leaves doubtful', () => {
    const doubtful = itemsOf('triangle-2013').filter(({ doubt }) => doubt);
    expect(doubtful.map(({ id }) => id)).toEqual([
      'triangle-2013.imminent.victims.5',
      'triangle-2013.imminent.situation.5',
      'triangle-2013.crisis.perpetrators.4',
      'triangle-2013.crisis.victims.2',
      'triangle-2013.crisis.victims.3',
      'triangle-2013.crisis.victims.4',
    ]);
    expect(doubtful[2]?.doubt).toContain('conference');
  });

  it('has two headings, three classes, and three strategies of which the first is split in three', () => {
    const parts = (id: LensId) => lensOf(id).cells.map(({ items }) => items.length);
    expect(parts('secretary-general-2019')).toEqual([1, 6]);
    expect(parts('economic-model-2016')).toEqual([1, 2, 1]);
    expect(parts('strategic-model-2013')).toEqual([3, 1, 1]);
  });

  it('gives the source’s view of each by its criteria, and none where the source has none', () => {
    const criteria = lenses.map(({ views }) => views.map(({ criterion }) => criterion).sort());
    const [precision, comprehensiveness, simplicity] = lensCriteria;
    expect(criteria).toEqual([
      [comprehensiveness, precision],
      [comprehensiveness, precision, simplicity],
      [comprehensiveness, precision, simplicity],
      [comprehensiveness, simplicity],
      [],
      [],
    ]);
  });

  it('never takes over the economic term for killing', () => {
    expect(lenses.flatMap(textsOf).filter((text) => /demand/i.test(text))).toEqual([]);
  });

  it('says where in the report everything stands', () => {
    const sources = lenses
      .flatMap((lens) => [lens, ...lens.cells, ...lens.views])
      .map(({ source }) => source);
    for (const { work, place } of sources) {
      expect(work).toBe('USHMM-2023');
      expect(place).toMatch(/^Annex B, .*lines? \d+/);
    }
  });
});

describe('the tables of the lenses hold together', () => {
  it('uses no id twice, and ids that start with their lens', () => {
    const ids = lenses.flatMap(({ cells, purposes }) => [
      ...cells.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
      ...(purposes ?? []).map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, cells } of lenses) {
      for (const cell of cells) expect(cell.id.startsWith(`${id}.`)).toBe(true);
    }
  });

  it.each(lenses)('$id has rows that point to something', ({ cells, placements }) => {
    for (const { tool, mechanism, strategy, purpose, subTool, cell, items, basis, because } of placements) {
      expect(toolIds).toContain(tool);
      if (mechanism) expect(mechanismIds).toContain(mechanism);
      if (strategy) expect(strategyIds).toContain(strategy);
      if (mechanism && strategy) expect(mechanismOf(mechanism).strategy).toBe(strategy);
      if (purpose) expect(toolsWithPurpose).toContain(tool);
      if (subTool) expect(subTools.find(({ id }) => id === subTool)?.partOf).toContain(tool);
      const box = cells.find(({ id }) => id === cell);
      expect(box, cell).toBeDefined();
      const entries = box?.items.map(({ id }) => id);
      for (const item of items ?? []) expect(entries).toContain(item);
      if (basis === 'source') expect(items?.length, `${tool} in ${cell}`).toBeGreaterThan(0);
      expect(because).toMatch(/\S.*\.$/);
    }
  });

  it.each(lenses)('$id sets no action in a box twice, however designed', (lens) => {
    for (const action of designs()) {
      const boxes = readThrough(lens, [action]).placed.map(({ cell }) => cell);
      expect(new Set(boxes).size, JSON.stringify(action)).toBe(boxes.length);
    }
  });

  it.each(lenses)('$id has no row that nothing can reach', (lens) => {
    const reached = new Set(
      designs().flatMap((action) =>
        readThrough(lens, [action]).placed.map(({ cell, because }) => `${action.tool} ${cell} ${because}`),
      ),
    );
    for (const { tool, cell, because } of lens.placements) {
      expect(reached).toContain(`${tool} ${cell} ${because}`);
    }
  });
});
