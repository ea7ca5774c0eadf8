import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, catalogue } from './catalogue';
import { works } from './source';

/** Lists with entries inside entries: considerations with their entries, lenses with cells and items. */
const nested = ['entries', 'cells', 'items', 'purposes'] as const;

type Nesting = CatalogueEntry & Partial<Record<(typeof nested)[number], Nesting[]>>;

function withNested(entries: readonly Nesting[]): Nesting[] {
  return entries.flatMap((entry) => [entry, ...nested.flatMap((part) => withNested(entry[part] ?? []))]);
}

const lists = catalogue();
const codes: string[] = works.map(({ code }) => code);

describe('the catalogue', () => {
  test('has the lists that programs read', () => {
    expect(Object.keys(lists)).toEqual(
      expect.arrayContaining([
        ...['strategies', 'mechanisms', 'assumptions', 'tools', 'considerations', 'findings'],
        ...['tableEntries', 'crosswalk', 'tensions', 'lenses', 'cases'],
      ]),
    );
  });

  test.each(Object.entries(lists))('has entries in %s', (_name, list) => {
    expect(list.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(lists))('gives every entry of %s id, text or name, and source', (_name, list) => {
    for (const entry of withNested(list as unknown as Nesting[])) {
      expect(entry.id, JSON.stringify(entry)).toMatch(/^[\w.-]+$/);
      const words = 'text' in entry ? entry.text : entry.name;
      expect(words, entry.id).toMatch(/\S/);
      expect(codes, entry.id).toContain(entry.source.work);
      expect(entry.source.place, entry.id).toMatch(/\S/);
    }
  });

  test('gives no id twice', () => {
    const ids = withNested(Object.values(lists).flat() as unknown as Nesting[]).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('goes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(catalogue()))).toEqual(catalogue());
  });

  test('names a link by tool and finding and cites the finding', () => {
    const findings = new Map(lists.findings.map((finding) => [finding.id, finding]));
    for (const { id, tool, finding, text, source } of lists.crosswalk) {
      expect(id).toBe(`${tool}-${finding}`);
      expect({ text, source }).toEqual({
        text: findings.get(finding)?.claim,
        source: findings.get(finding)?.source,
      });
    }
  });
});
