import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageVersion } from '../../scenarios/packages/manifest';
import type { PackageProblem } from '../../scenarios/packages/package-problem';
import { starter } from '../../scenarios/starter/starter';
import { sayPackage } from '../say';
import { readStoryFile } from './read-story';
import { packScenario } from './scenario-package';
import { sha256Of } from './sha256';

type Files = Record<string, Uint8Array>;

const sound = async (): Promise<Files> => unzipSync(await packScenario(starter, 1_700_000_000_000));
const manifestOf = (files: Files) => JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
const withManifest = (files: Files, change: (manifest: ReturnType<typeof manifestOf>) => unknown): Files => ({
  ...files,
  'manifest.json': strToU8(JSON.stringify(change(manifestOf(files)))),
});
/** A package whose story is these characters, with the sum that they have. */
const withStory = (files: Files, text: string): Files => {
  const story = strToU8(text);
  const facts = { path: 'story.json', sha256: sha256Of(story), bytes: story.length };
  return withManifest({ ...files, 'story.json': story }, (manifest) => ({ ...manifest, files: [facts] }));
};
/** What lies in a ZIP before its list of contents, so that others can be put behind it. */
const entriesOf = (zip: Uint8Array): Uint8Array => {
  const list = zip.findIndex((_byte, at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1);
  return zip.subarray(0, list);
};
const nested = (depth: number) => `${'{"not":'.repeat(depth)}null${'}'.repeat(depth)}`;

async function problemOf(zip: Uint8Array): Promise<PackageProblem | null> {
  return readStoryFile(zip).then(
    () => null,
    (thrown: { problem?: PackageProblem }) => {
      if (!thrown.problem) throw thrown;
      return thrown.problem;
    },
  );
}

describe('A package that somebody has tampered with', () => {
  const cases: [string, (files: Files) => Files | Uint8Array, string][] = [
    [
      'a file that nothing names',
      (files) => ({ ...files, 'attachments/att_1': strToU8('x') }),
      'PackageFileUnknown',
    ],
    ['a name of another case', (files) => ({ ...files, 'STORY.JSON': strToU8('{}') }), 'PackageFileUnknown'],
    [
      'a description of another case',
      ({ 'manifest.json': it, ...files }) => ({ ...files, 'Manifest.json': it! }),
      'PackageFileUnknown',
    ],
    [
      'a way out',
      (files) => ({ ...files, 'attachments/../../story.json': strToU8('{}') }),
      'PackageFileUnknown',
    ],
    [
      'a way out of another system',
      (files) => ({ ...files, '..\\story.json': strToU8('{}') }),
      'PackageFileUnknown',
    ],
    ['a name of every object', (files) => ({ ...files, constructor: strToU8('{}') }), 'PackageFileUnknown'],
    [
      'a file twice',
      (files) => Buffer.concat([entriesOf(zipSync(files)), zipSync({ 'story.json': strToU8('{}') })]),
      'PackageFileUnknown',
    ],
    [
      'a file named twice',
      (files) => withManifest(files, (it) => ({ ...it, files: [...it.files, ...it.files] })),
      'PackageFileUnknown',
    ],
    [
      'another text under the sum',
      (files) => ({ ...files, 'story.json': strToU8('{}') }),
      'PackageFileChanged',
    ],
    ['a file missing', ({ 'manifest.json': it }) => ({ 'manifest.json': it! }), 'PackageFileMissing'],
    [
      'a newer version',
      (files) => withManifest(files, (it) => ({ ...it, schemaVersion: packageVersion + 1, brandNew: {} })),
      'PackageTooNew',
    ],
    [
      'a description with a field of every object',
      (files) => ({
        ...files,
        'manifest.json': strToU8(
          JSON.stringify(manifestOf(files)).replace('{', '{"__proto__":{"kind":"exercise"},'),
        ),
      }),
      'PackageNotOurs',
    ],
    [
      'a description beyond reading',
      (files) => ({ ...files, 'manifest.json': strToU8(nested(9_000)) }),
      'PackageNotOurs',
    ],
    ['a story beyond reading', (files) => withStory(files, nested(100_000)), 'PackageUnreadable'],
  ];
  test.each(cases)('is refused for %s, with what to do', async (_what, spoil, code) => {
    const spoilt = spoil(await sound());
    const problem = await problemOf(spoilt instanceof Uint8Array ? spoilt : zipSync(spoilt));
    expect(problem).toMatchObject({ code });
    expect(sayPackage(problem as PackageProblem).message).toMatch(/\S+ \S+.*\.$/u);
  });

  test.each([100, 1_000, 3_000, 20_000])('is told that a condition in it goes %i deep', async (depth) => {
    const text = JSON.stringify(starter).replace('"injects":[{', `"injects":[{"waitsFor":${nested(depth)},`);
    const read = await readStoryFile(zipSync(withStory(await sound(), text))).catch(
      (thrown: { problem?: PackageProblem }) => thrown.problem,
    );
    expect(read).toBeDefined();
    if (read && 'story' in read) expect([read.story, read.findings[0]?.code]).toEqual([null, 'shape']);
    else expect(read).toMatchObject({ code: 'PackageUnreadable' });
  });

  test('gives no object a field by the name of one that all have', async () => {
    const text = JSON.stringify(starter)
      .replace('"opening":{', '"opening":{"__proto__":{"polluted":1},')
      .replace('"script":{', '"script":{"constructor":{"prototype":{"polluted":1}},');
    const read = await readStoryFile(zipSync(withStory(await sound(), text)));
    expect(read.story).toBeNull();
    expect(read.findings.map(({ path }) => path)).toContain('opening');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
