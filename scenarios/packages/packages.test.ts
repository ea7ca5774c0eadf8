import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allChannels } from '../../exercise/channel';
import { disclose } from '../../exercise/disclose';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { toldAgain } from '../../exercise/replay';
import { initialState } from '../../exercise/state';
import { playNumbers } from '../../exercise/testing/random-play';
import { checkFiles } from './check-files';
import { isPackagePath, type Manifest, packageFormat, packageVersion } from './manifest';
import { packedEvent } from './packed-event';
import { readRecordLine } from './record-line';
import { readManifest, upgradeManifest } from './upgrade-manifest';

/** As version 1 wrote it. It never changes: a later version reads it by a step. */
const version1 = {
  format: 'forestall-package',
  schemaVersion: 1,
  kind: 'exercise',
  title: 'Velmara',
  madeAt: 1_700_000_000_000,
  files: [
    { path: 'story.json', sha256: 'a'.repeat(64), bytes: 2 },
    { path: 'record.jsonl', sha256: 'b'.repeat(64), bytes: 3 },
  ],
  leftOut: ['drafts'],
  record: { eventVersion: 3, rulesVersion: 7, rules: [{ fromLine: 1, rulesVersion: 7 }], isRehearsal: false },
};

const codeOf = (act: () => unknown): unknown => {
  try {
    act();
    return null;
  } catch (thrown) {
    return (thrown as { problem?: unknown }).problem;
  }
};

describe('the description of a package', () => {
  test('of version 1 is read', () => {
    expect(readManifest(version1)).toEqual({
      ...version1,
      format: packageFormat,
      schemaVersion: packageVersion,
    });
  });

  const { record } = version1;
  test.each([
    ['a time that no calendar has', { madeAt: Number.MAX_SAFE_INTEGER }],
    [
      'two stretches of rules from one line',
      { record: { ...record, rules: [...record.rules, ...record.rules] } },
    ],
    [
      'rules from a line that no record has',
      { record: { ...record, rules: [{ fromLine: 2 ** 31, rulesVersion: 7 }] } },
    ],
  ])('is none with %s', (_, more) => {
    expect(codeOf(() => readManifest({ ...version1, ...more }))).toEqual({ code: 'PackageNotOurs' });
  });

  test('of an older version goes through every step, in order', () => {
    const old = { format: packageFormat, schemaVersion: 1, name: 'Velmara' };
    const steps = {
      1: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, title: name }),
      2: ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, title: `${title}!` }),
    };
    expect(upgradeManifest(old, steps, 3)).toEqual({
      format: packageFormat,
      schemaVersion: 3,
      title: 'Velmara!',
    });
    expect(upgradeManifest({ ...old, schemaVersion: 3 }, steps, 3)).toEqual({ ...old, schemaVersion: 3 });
  });

  test('of a newer version is refused with both versions', () => {
    expect(codeOf(() => readManifest({ ...version1, schemaVersion: 9 }))).toEqual({
      code: 'PackageTooNew',
      values: { version: 9, known: packageVersion },
    });
  });

  test.each([
    null,
    'x',
    [],
    {},
    { format: 'zip' },
    { ...version1, schemaVersion: '1' },
    { ...version1, more: 1 },
  ])('that is none is refused: %j', (value) => {
    expect(codeOf(() => readManifest(value))).toEqual({ code: 'PackageNotOurs' });
  });

  test.each([
    '../story.json',
    '/story.json',
    'attachments/../x',
    'attachments\\a',
    'story.json\0',
    'a.json',
    '',
  ])('names no file such as %j', (path) => {
    expect(isPackagePath(path)).toBe(false);
  });
});

describe('the files of a package', () => {
  const [story, record] = version1.files;
  const found = version1.files.map((file) => ({ ...file }));
  const of = (files: Manifest['files']) => ({ ...version1, files }) as Manifest;

  test('are those that it names, unchanged', () => {
    expect(codeOf(() => checkFiles(of(version1.files), found))).toBeNull();
  });

  test.each([
    ['missing', version1.files, [story], 'PackageFileMissing'],
    ['not named', [story], found, 'PackageFileUnknown'],
    ['named twice', [story, record, record], found, 'PackageFileUnknown'],
    ['longer', version1.files, [story, { ...record, bytes: 4 }], 'PackageFileChanged'],
    ['changed', version1.files, [story, { ...record, sha256: 'c'.repeat(64) }], 'PackageFileChanged'],
  ])('are refused when one is %s', (_, named, there, code) => {
    expect(codeOf(() => checkFiles(of(named as Manifest['files']), there as typeof found))).toMatchObject({
      code,
      values: { file: 'record.jsonl' },
    });
  });
});

test.each([
  '',
  '{',
  '[]',
  '{"at":1}',
  '{"at":1,"by":null,"command":"c","version":1,"event":{"type":"A","__proto__":{}}}',
])('a line that is no event is refused with its number: %j', (text) => {
  expect(codeOf(() => readRecordLine(text, 7))).toEqual({ code: 'PackageRecordBroken', values: { line: 7 } });
});

test('whatever was played, a package tells every channel what a replay by the lead tells of it, and no more', () => {
  const numbers = fc.array(fc.noBias(fc.nat({ max: 2 ** 32 - 1 })), { minLength: 10, maxLength: 40 });
  const property = fc.property(numbers, (play) => {
    const { happenings, state } = playNumbers(play, () => undefined);
    const packed = happenings.map((happened) => packedEvent(happened, state));
    const inOrder = packed.filter((one): one is Happened => one !== null);
    expect(() => inOrder.reduce(evolve, initialState)).not.toThrow();
    for (const [index, whole] of happenings.entries()) {
      const one = packed[index] ?? null;
      for (const channel of allChannels(state)) {
        const again = toldAgain(channel, whole, state, 'lead')?.event ?? null;
        const told = one && disclose(one.event, channel);
        const withoutCode = (event: object | null) => event && { ...event, joinCode: '' };
        expect(withoutCode(told), `${whole.event.type} on ${channel}`).toEqual(withoutCode(again));
      }
    }
  });
  fc.assert(property, { numRuns: 30, seed: 20_261_127 });
}, 60_000);
