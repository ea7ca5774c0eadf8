import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../server/launch/project-root.mjs';

/** Imports that the map forbids, one or more per border: the file that imports, and what it imports. */
const forbidden: [file: string, specifier: string][] = [
  ['framework/planted.ts', '../exercise/state'],
  ['framework/planted.ts', '../scenarios/every-scenario'],
  ['framework/planted.ts', '../db/connection'],
  ['framework/planted.ts', '../server/env'],
  ['framework/planted.ts', '../app/theme'],
  ['framework/planted.ts', 'zod'],
  ['exercise/planted.ts', '../scenarios/every-scenario'],
  ['exercise/rules/planted.ts', '../../db/connection'],
  ['exercise/planted.ts', '../server/env'],
  ['exercise/planted.ts', '../app/theme'],
  ['exercise/planted.ts', 'zod'],
  ['exercise/commands/planted.ts', 'react'],
  ['exercise/planted.ts', 'node:fs'],
  ['exercise/planted.ts', './testing/an-exercise'],
  ['scenarios/planted.ts', '../db/connection'],
  ['scenarios/velmara/planted.ts', '../../server/env'],
  ['scenarios/planted.ts', '../app/theme'],
  ['scenarios/planted.ts', 'postgres'],
  ['exercise/planted.ts', '../bots/planted'],
  ['bots/planted.ts', '../scenarios/every-scenario'],
  ['bots/habits/planted.ts', '../../db/connection'],
  ['bots/planted.ts', '../server/env'],
  ['bots/planted.ts', '../app/theme'],
  ['bots/planted.ts', 'zod'],
  ['db/planted.ts', '../bots/planted'],
  ['db/planted.ts', '../framework/tools'],
  ['db/planted.ts', '../scenarios/every-scenario'],
  ['db/planted.ts', '../server/env'],
  ['db/planted.ts', '../app/theme'],
  ['server/planted.ts', '../app/theme'],
  ['server/launch/planted.mjs', 'zod'],
  ['server/launch/planted.mjs', '../../db/connection'],
  ['tests/run/planted.mjs', 'vitest'],
  ['app/team/planted.tsx', '../../server/env'],
  ['app/team/planted.tsx', '../../db/connection'],
  ['app/team/planted.tsx', '../../scenarios/every-scenario'],
  ['app/team/planted.tsx', '../../bots/planted'],
  ['app/team/planted.tsx', './load-team.server'],
  ['app/team/planted.tsx', 'node:fs'],
  ['app/team/planted.tsx', 'drizzle-orm'],
  ['app/team/page.tsx', '../../db/connection'],
  ['app/team/page.tsx', '../../scenarios/every-scenario'],
  ['app/team/load-team.server.ts', '../../db/connection'],
];

/** Imports that the map allows: at least one per folder, so that a wall too many is seen as well. */
const allowed: [file: string, specifier: string][] = [
  ['framework/planted.ts', './tools'],
  ['exercise/rules/planted.ts', '../../framework/tools'],
  ['exercise/commands/planted.ts', 'zod'],
  ['exercise/planted.test.ts', 'node:fs'],
  ['scenarios/velmara/planted.ts', '../../exercise/state'],
  ['scenarios/planted.ts', '../framework/tools'],
  ['scenarios/planted.ts', 'zod'],
  ['bots/habits/planted.ts', '../../exercise/state'],
  ['bots/planted.ts', '../framework/tools'],
  ['db/planted.ts', '../exercise/state'],
  ['db/planted.ts', 'drizzle-orm'],
  ['server/planted.ts', '../db/connection'],
  ['server/planted.ts', '../bots/planted'],
  ['server/planted.ts', '../scenarios/every-scenario'],
  ['server/launch/planted.mjs', './project-root.mjs'],
  ['tests/run/planted.mjs', '../../server/launch/project-root.mjs'],
  ['app/team/planted.tsx', '../../exercise/state'],
  ['app/team/planted.tsx', '../../framework/tools'],
  ['app/team/planted.tsx', '../theme'],
  ['app/team/planted.tsx', 'next-auth/react'],
  ['app/team/page.tsx', '../../server/env'],
  ['app/team/load-team.server.ts', '../../server/env'],
];

/** Clock, chance, waiting and I/O, each refused in a pure folder. */
const impure = [
  'Date.now()',
  'new Date(0)',
  'Math.random()',
  'performance.now()',
  'crypto.randomUUID()',
  'setTimeout(() => {}, 1)',
  "console.log('x')",
  'process.cwd()',
  "fetch('/')",
  'globalThis',
  "'a'.localeCompare('b')",
];

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}

/** The planted lines by file; the place of a line in its file is how its diagnostic is found again. */
const planted = new Map<string, string[]>();
let folder: string;
let diagnostics: Diagnostic[];

/** Plants one line in a file of the map's copy. */
function plant(file: string, line: string): void {
  planted.set(file, [...(planted.get(file) ?? []), line]);
}

/** The rules that refuse a planted line. */
function refusals(file: string, line: string): string[] {
  const number = (planted.get(file) ?? []).indexOf(line) + 1;
  const found = diagnostics.filter(
    ({ location }) => location.path === file && location.start.line === number,
  );
  return found.map(({ category }) => category);
}

const importing = (specifier: string) => `import '${specifier}';`;
const doing = (expression: string) => `export const doing${impure.indexOf(expression)} = ${expression};`;
const pureFiles = [
  'framework/impure.ts',
  'exercise/rules/impure.ts',
  'scenarios/velmara/impure.ts',
  'bots/impure.ts',
];
const sentences = ['<i aria-label="Close" />', "<i title={'Close'} />", '<i>Close</i>'];
const showing = (element: string) => `export const part${sentences.indexOf(element)} = ${element};`;
const physical = '.part { margin-left: 1px; }';

beforeAll(() => {
  // The walls are tried on a copy of the configuration in an empty folder: planting in the real one would
  // be seen by whatever else reads the sources meanwhile.
  folder = mkdtempSync(join(tmpdir(), 'forestall-import-map-'));
  for (const part of ['biome.json', 'package.json', '.gitignore', 'tests/lint']) {
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  }
  for (const [file, specifier] of [...forbidden, ...allowed]) plant(file, importing(specifier));
  for (const file of pureFiles) for (const expression of impure) plant(file, doing(expression));
  for (const element of sentences) plant('app/part.tsx', showing(element));
  plant('app/part.module.css', physical);
  for (const [file, lines] of planted) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const lint = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  diagnostics = JSON.parse(lint.stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import map', () => {
  test.each(forbidden)('%s may not import %s', (file, specifier) => {
    expect(refusals(file, importing(specifier))).toContain('lint/style/noRestrictedImports');
  });

  test.each(allowed)('%s may import %s', (file, specifier) => {
    expect(refusals(file, importing(specifier))).toEqual([]);
  });
});

describe.each(pureFiles)('%s stays pure', (file) => {
  test.each(impure)('no %s', (expression) => {
    expect(refusals(file, doing(expression)).join()).toMatch(/noRestrictedGlobals|noJsRestrictedProperties/);
  });
});

describe('screens', () => {
  test.each(sentences)('no literal sentence: %s', (element) => {
    expect(refusals('app/part.tsx', showing(element)).join()).toMatch(/plugin|noJsxLiterals/);
  });

  test('no left and right in a style', () => {
    expect(refusals('app/part.module.css', physical)).toContain('plugin');
  });

  test('a page, a layout and a *.server file is never browser code', () => {
    const files = readdirSync(join(projectRoot, 'app'), { recursive: true, encoding: 'utf8' });
    const served = files.filter((file) =>
      /(?:^|[\\/])(?:page|layout|default|template|not-found)\.tsx$|\.server\.tsx?$/.test(file),
    );
    const browser = served.filter((file) =>
      /^\s*['"]use client['"]/m.test(readFileSync(join(projectRoot, 'app', file), 'utf8')),
    );
    expect(browser).toEqual([]);
  });
});
