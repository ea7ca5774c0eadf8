import { describe, expect, it } from 'vitest';
import { considerationEntries, considerationIds, considerations, entriesFor } from './considerations';
import { counterMoveIds, counterMoves } from './counter-moves';
import { mechanismIds, mechanisms } from './mechanisms';
import { mechanismsFor, unmappedToolIds, usesOf } from './pairing';
import { sanctionPurposeIds, sanctionPurposes, toolsWithPurpose } from './sanction-purposes';
import { scopeNoteIds, scopeNotes } from './scope';
import { confidences, directions, situationLineIds, situationLines } from './situation-lines';
import { citationOf, works } from './source';
import { strategies, strategyIds } from './strategies';
import { questionsFor, strategyQuestions } from './strategy-questions';
import { subToolIds, subTools } from './sub-tools';
import { tendencies } from './tool-tendencies';
import { toolUses } from './tool-uses';
import { toolIds, tools } from './tools';

const tables = {
  strategies,
  assumptions: strategies.flatMap(({ assumptions }) => assumptions),
  mechanisms,
  strategyQuestions,
  considerations,
  considerationEntries,
  tools,
  subTools,
  toolUses,
  counterMoves,
  situationLines,
  sanctionPurposes,
  scopeNotes,
};
const idsOf = (table: readonly { id: string }[]) => table.map(({ id }) => id);

/** Every object inside a value, itself included. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

describe('the catalogue is complete', () => {
  it('has as many entries as the sources', () => {
    const counts = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.length]));
    expect(counts).toEqual({
      strategies: 4,
      assumptions: 6,
      mechanisms: 14,
      strategyQuestions: 12,
      considerations: 3,
      considerationEntries: 21,
      tools: 23,
      subTools: 4,
      toolUses: 22,
      counterMoves: 9,
      situationLines: 9,
      sanctionPurposes: 3,
      scopeNotes: scopeNoteIds.length,
    });
  });

  it('divides them over strategies and considerations as the sources do', () => {
    expect(strategyIds.map((id) => mechanismsFor(id).length)).toEqual([4, 2, 3, 5]);
    expect(strategyIds.map((id) => toolUses.filter(({ strategy }) => strategy === id).length)).toEqual([
      5, 5, 5, 7,
    ]);
    expect(strategyIds.map((id) => questionsFor(id).length)).toEqual([3, 2, 3, 4]);
    expect(strategies.map(({ assumptions }) => assumptions.length)).toEqual([2, 1, 1, 2]);
    expect(considerationIds.map((id) => entriesFor(id).length)).toEqual([7, 5, 9]);
  });

  it('keeps the nine pieces of advice to analysts and planners apart: two, three, four', () => {
    const advice = considerationIds.map(
      (id) => new Set(entriesFor(id).flatMap((entry) => entry.advice ?? [])).size,
    );
    expect(advice).toEqual([2, 3, 4]);
  });

  it('keeps the labels of Table 1, which splits one statement in two', () => {
    const labels = (id: string) =>
      toolUses.filter(({ strategy }) => strategy === id).flatMap((use) => use.tableLabels);
    expect(strategyIds.map((id) => labels(id).length)).toEqual([5, 5, 6, 7]);
  });

  it('marks the one mechanism that Table 1 leaves out', () => {
    expect(idsOf(mechanisms.filter(({ textOnly }) => textOnly))).toEqual(['TRA-M4']);
  });

  it('leaves three tools without a strategy', () => {
    expect(unmappedToolIds()).toEqual(['T06', 'T07', 'T10']);
    expect(tools.filter(({ id }) => usesOf(id).length === 0).map(({ name }) => name)).toEqual([
      'Diplomatic sanctions',
      'Fact-finding',
      'Military presence',
    ]);
  });

  it('has four narrower tools in five places', () => {
    expect(subTools.flatMap(({ partOf }) => partOf)).toHaveLength(5);
  });

  it('warns beside the transition strategy and the use of force', () => {
    expect(idsOf(strategies.filter(({ caution }) => caution))).toEqual(['TRA']);
    expect(idsOf(mechanisms.filter(({ caution }) => caution))).toEqual(['TRA-M5']);
    expect(idsOf(tools.filter(({ caution }) => caution))).toEqual(['T09', 'T13', 'T15', 'T17']);
  });
});

describe('ids', () => {
  it.each(Object.entries(tables))('are unique in %s', (_name, table) => {
    expect(new Set(idsOf(table)).size).toBe(table.length);
  });

  it('are listed in the order of their table', () => {
    expect(idsOf(strategies)).toEqual(strategyIds);
    expect(idsOf(mechanisms)).toEqual(mechanismIds);
    expect(idsOf(tools)).toEqual(toolIds);
    expect(idsOf(subTools)).toEqual(subToolIds);
    expect(idsOf(counterMoves)).toEqual(counterMoveIds);
    expect(idsOf(situationLines)).toEqual(situationLineIds);
    expect(idsOf(sanctionPurposes)).toEqual(sanctionPurposeIds);
    expect(idsOf(scopeNotes)).toEqual(scopeNoteIds);
    expect(idsOf(considerations)).toEqual(considerationIds);
  });

  it('begin with the strategy or the consideration that they belong to', () => {
    for (const { id, strategy } of [...mechanisms, ...toolUses, ...strategyQuestions])
      expect(id).toMatch(`${strategy}-`);
    for (const { id, consideration } of considerationEntries) expect(id).toMatch(`${consideration}-`);
    for (const { id, assumptions } of strategies)
      for (const one of assumptions) expect(one.id).toMatch(`${id}-A`);
  });

  it('of directions and confidences are fixed words', () => {
    expect(directions).toEqual(['worsening', 'mixed', 'steady', 'easing']);
    expect(confidences).toEqual(['low', 'medium', 'high']);
  });
});

describe('references', () => {
  it('of tool uses resolve, and a mechanism belongs to the strategy', () => {
    for (const use of toolUses) {
      expect(toolIds).toEqual(expect.arrayContaining([...use.tools]));
      expect(idsOf(mechanismsFor(use.strategy))).toEqual(expect.arrayContaining([...use.mechanisms]));
      expect(use.mechanisms.length).toBeGreaterThan(0);
      expect(use.mechanisms).toEqual(expect.arrayContaining([...use.inferred]));
      if (use.subTool) expect(subTools.find(({ id }) => id === use.subTool)?.partOf).toEqual(use.tools);
    }
  });

  it('of narrower tools and purposes resolve', () => {
    expect(toolIds).toEqual(expect.arrayContaining(subTools.flatMap(({ partOf }) => [...partOf])));
    expect(toolIds).toEqual(expect.arrayContaining([...toolsWithPurpose]));
  });

  it('leave no mechanism without a tool', () => {
    const used = new Set(toolUses.flatMap((use) => use.mechanisms));
    expect(mechanismIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('give every tool its own tendency', () => {
    for (const tool of tools) expect(tool.tendency).toBe(tendencies[tool.id]);
    expect(idsOf(tools.filter(({ tendency }) => tendency === null))).toEqual(['T17', 'T20']);
  });
});

describe('sources', () => {
  const lastLine: Record<string, number> = { 'USHMM-2023': 587, 'WPF-2016': 1494 };

  it.each(Object.entries(tables))('stand on every entry of %s', (_name, table) => {
    for (const entry of table) {
      const sources = 'source' in entry ? [entry.source] : entry.basis;
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('name a known work and a place inside it', () => {
    const codes = works.map(({ code }) => code);
    const sources = objectsIn(tables).filter((object) => 'work' in object);
    expect(sources.length).toBeGreaterThan(150);
    for (const { work, place } of sources as { work: string; place: string }[]) {
      expect(codes).toContain(work);
      if (work === 'Forestall') continue;
      expect(place).toMatch(/\blines? \d+/);
      const lines = [...place.matchAll(/(?:lines?|to|and) (\d+)/g)].map((match) => Number(match[1]));
      for (const line of lines) expect(line).toBeLessThanOrEqual(lastLine[work] ?? 0);
    }
  });

  it('are cited in one phrase', () => {
    expect(citationOf({ work: 'USHMM-2023', place: 'Conclusion, line 308' })).toBe(
      'Woocher 2023, Conclusion, line 308',
    );
  });
});

describe('wording', () => {
  const texts = objectsIn(tables).flatMap((object) =>
    Object.values(object).filter((value) => typeof value === 'string'),
  );

  it('never promises an effect', () => {
    expect(texts.filter((text) => /\bwill\b/i.test(text))).toEqual([]);
  });

  it('uses typographic apostrophes and no double spaces', () => {
    expect(texts.filter((text) => /'|"| {2}|^\s|\s$/.test(text))).toEqual([]);
  });

  it('has phrases that fit inside a sentence', () => {
    for (const { phrase } of [...strategies, ...mechanisms, ...tools, ...subTools, ...counterMoves]) {
      expect(phrase).toMatch(/^[a-z].*[^.]$/);
    }
  });
});
