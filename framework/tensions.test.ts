import { describe, expect, it } from 'vitest';
import { considerationEntries, considerations } from './considerations';
import { findings } from './evidence/findings';
import { mechanisms } from './mechanisms';
import { strategies } from './strategies';
import { strategyQuestions } from './strategy-questions';
import { tensions } from './tensions';
import { tools } from './tools';

const findingIds: readonly string[] = findings.map(({ id }) => id);
const known = new Set([
  ...[
    strategies,
    strategies.flatMap(({ assumptions }) => assumptions),
    mechanisms,
    strategyQuestions,
    tools,
    considerations,
    considerationEntries,
  ].flatMap((table: readonly { id: string }[]) => table.map(({ id }) => id)),
  ...findingIds,
]);

describe('the tensions between the sources', () => {
  it('are nine', () => {
    expect(tensions.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `S-${at}`));
  });

  it('give places in both works', () => {
    for (const { id, sides } of tensions)
      expect(new Set(sides.map(({ work }) => work)), id).toEqual(new Set(['USHMM-2023', 'WPF-2016']));
  });

  it('bear on entries of the framework and on findings', () => {
    for (const { id, about } of tensions) {
      expect(
        about.filter((entry) => !known.has(entry)),
        id,
      ).toEqual([]);
      expect(about.filter((entry) => findingIds.includes(entry)).length, id).toBeGreaterThan(0);
      expect(about.filter((entry) => !findingIds.includes(entry)).length, id).toBeGreaterThan(0);
      expect(new Set(about).size, id).toBe(about.length);
    }
  });

  it('tell what each source says and end in a question', () => {
    for (const { id, text, question } of tensions) {
      expect(text, id).toContain('The 2023 report');
      expect(text, id).toContain('2016 review');
      expect(question, id).toMatch(/\?$/);
    }
  });

  it('give no figure for one purpose of sanctions without the others', () => {
    for (const { id, text } of tensions) expect(text, id).not.toMatch(/%|per cent/);
  });
});
