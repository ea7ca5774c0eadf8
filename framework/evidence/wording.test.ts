import { describe, expect, it } from 'vitest';
import { caseIllustrations } from '../case-illustrations';
import { tensions } from '../tensions';
import { crosswalk } from './crosswalk';
import { disputes } from './disputes';
import { noFindings } from './no-findings';
import { strategyLinks } from './strategy-links';
import { tableEntries } from './table-entries';

const tables = { tableEntries, crosswalk, strategyLinks, noFindings, disputes, tensions, caseIllustrations };
const lastLine = { 'USHMM-2023': 587, 'WPF-2016': 1494, Forestall: 0 };

/** Every text inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.entries(tables))('the wording of %s', (_name, table) => {
  const texts = textsIn(table);

  it('promises no effect and states no cause', () => {
    expect(texts.filter((text) => /\bwill\b|\b(causes?|caused|leads? to|led to)\b/i.test(text))).toEqual([]);
  });

  it('judges no tool', () => {
    const verdict =
      /\b(best|worst|better than|effective|ineffective|recommend\w*|fail(s|ed)? to|works? well)\b/i;
    expect(texts.filter((text) => verdict.test(text))).toEqual([]);
  });

  it('uses typographic marks and no double spaces', () => {
    expect(texts.filter((text) => /'|"| {2}|^\s|\s$/.test(text))).toEqual([]);
  });
});

describe('the places', () => {
  const sources = [
    ...[...tableEntries, ...noFindings, ...disputes, ...caseIllustrations].map(({ source }) => source),
    ...tensions.flatMap(({ sides }) => sides),
  ];

  it('name a section, and lines inside the work from low to high', () => {
    for (const { work, place } of sources)
      for (const part of place.split('; ')) {
        expect(part).toMatch(/^[A-Z].*, lines? \d+/);
        const lines = [...part.matchAll(/(?:lines?|to|and|,) (\d+)/g)].map((match) => Number(match[1]));
        expect(lines, part).toEqual([...lines].sort((one, other) => one - other));
        expect(lines.at(-1), part).toBeLessThanOrEqual(lastLine[work]);
      }
  });
});
