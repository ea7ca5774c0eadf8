import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sorted = (numbers: Iterable<string>) =>
  [...new Set(numbers)].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isTest = (path: string) => path.endsWith('.test.ts');
const files = [...filesUnder('exercise'), ...filesUnder('bots'), 'tests/leaks.test.ts'];

/** The numbers that stand in the names of tests, and in the tables that give tests their names. */
function numbersInNames(source: string): string[] {
  const lines = source.split('\n').filter((line) => /['"`](?:EX\d+)/u.test(line));
  return lines.flatMap((line) => line.match(/EX\d+/gu) ?? []);
}

const spec = read('exercise/SPEC.md');
const ruled = [...spec.matchAll(/^- \*\*(EX\d+)\*\*/gmu)].map(([, number]) => number ?? '');
const tested = files.filter(isTest).flatMap((path) => numbersInNames(read(path)));
const tagged = files
  .filter((path) => !isTest(path) && !path.includes('testing/'))
  .flatMap((path) => read(path).match(/EX\d+/gu) ?? []);

describe('the numbers of the rules', () => {
  test('each stands once in SPEC.md', () => {
    expect(ruled.length).toBeGreaterThan(80);
    expect(ruled.filter((number, index) => ruled.indexOf(number) !== index)).toEqual([]);
  });

  test('every rule has a test, and every test a rule', () => {
    expect(sorted(tested)).toEqual(sorted(ruled));
  });

  test('every rule is tagged where it is written, and every tag has a rule', () => {
    expect(sorted(tagged)).toEqual(sorted(ruled));
  });
});
