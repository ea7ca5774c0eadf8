import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { eventVersion, rulesVersion } from '../../exercise/event';
import { wholeEvening } from '../../exercise/testing/whole-evening';
import { writeCexf } from '../../scenarios/formats/cexf/write-cexf';
import { packageLimits } from '../../scenarios/packages/package-limits';
import { packedEvent } from '../../scenarios/packages/packed-event';
import { anInject, aStory } from '../../scenarios/testing/a-story';
import { velmaraA } from '../../scenarios/velmara-a/velmara-a';
import { openPackage } from './read-package';
import { readRecord } from './read-record';
import { readStoryFile } from './read-story';
import { readZip } from './read-zip';
import { packScenario } from './scenario-package';
import { type Described, writePackage } from './write-package';

const bytes = (text: string) => strToU8(text);
/** Which problem reading comes to; null when it comes to none. */
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (thrown: { problem?: unknown; message: string }) => thrown.problem ?? thrown.message,
  );

describe('what is unpacked', () => {
  test('is every file, stored or packed, whoever packed it', async () => {
    const files = await readZip(
      zipSync({ 'manifest.json': bytes('{}'), 'story.json': [bytes('a'.repeat(200_000)), { level: 0 }] }),
    );
    expect([...files.keys()]).toEqual(['manifest.json', 'story.json']);
    expect(files.get('story.json')?.length).toBe(200_000);
  });

  test.each([
    ['a name with a way out', { '../story.json': bytes('x') }, 'PackageFileUnknown'],
    ['an absolute name', { '/etc/passwd': bytes('x') }, 'PackageFileUnknown'],
    ['a name of no package', { 'run.sh': bytes('x') }, 'PackageFileUnknown'],
    ['nothing', {}, 'PackageUnreadable'],
  ])('is refused with %s', async (_, files, code) => {
    expect(await problemOf(readZip(zipSync(files)))).toMatchObject({ code });
  });

  test('is refused when it is more than it may be, however small it came and whatever it says of itself', async () => {
    const bomb = zipSync({ 'story.json': new Uint8Array(packageLimits.story + 1) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await problemOf(readZip(bomb))).toMatchObject({ code: 'PackageTooBig' });
    // The size in front of the file and the one in the list at the end, both of which lie.
    const liar = Uint8Array.from(bomb);
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 30 < liar.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await problemOf(readZip(liar))).toMatchObject({ code: 'PackageTooBig' });
  });

  test('is refused with too many files', async () => {
    const many = Array.from({ length: packageLimits.files + 1 }, (_, n) => [
      `attachments/att_${n}`,
      bytes('x'),
    ]);
    expect(await problemOf(readZip(zipSync(Object.fromEntries(many))))).toMatchObject({
      code: 'PackageTooBig',
    });
  });

  test('is refused when it breaks off anywhere', async () => {
    const whole = await packScenario(velmaraA, 1_700_000_000_000);
    const codes = ['PackageUnreadable', 'PackageNotOurs', 'PackageFileMissing', 'PackageFileChanged'];
    for (let part = 1; part < 40; part += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 60));
      const problem = (await problemOf(openPackage(cut))) as { code: string };
      expect(codes, `${part} of 60`).toContain(problem?.code);
    }
  });

  test('is refused when a byte of it is another', async () => {
    const whole = await packScenario(velmaraA, 1_700_000_000_000);
    const middle = Math.floor(whole.length / 2);
    const changed = whole.with(middle, (whole[middle] ?? 0) ^ 0xff);
    expect(await problemOf(openPackage(changed))).not.toBeNull();
  });
});

describe('a story that is read', () => {
  test('comes back whole from a package, with nothing to say of it', async () => {
    const read = await readStoryFile(await packScenario(velmaraA, 1_700_000_000_000));
    expect(read).toEqual({
      story: velmaraA,
      findings: [],
      report: {
        format: 'package',
        title: 'Velmara',
        schemaVersion: 1,
        madeAt: 1_700_000_000_000,
        names: [],
        notHeld: [],
      },
    });
  });

  test('comes from a bare file, as before there were packages', async () => {
    const read = await readStoryFile(bytes(JSON.stringify(velmaraA)));
    expect(read.story).toEqual(velmaraA);
    expect(read.report).toMatchObject({ format: 'story', schemaVersion: 0, madeAt: null });
  });

  test('comes from the Common Exercise Format, as a draft', async () => {
    const { document } = writeCexf(velmaraA);
    const read = await readStoryFile(bytes(JSON.stringify(document)));
    expect(read.report).toMatchObject({ format: 'cexf', title: 'Velmara' });
    expect(read.story?.script.injects).toHaveLength(velmaraA.script.injects.length);
    expect(read.findings.length).toBeGreaterThan(0);
  });

  test('is told what is wrong with it, and which real names it has', async () => {
    const story = aStory([
      anInject({ text: 'Kenya waits.', to: { teams: ['nobody'], members: [], screen: false } }),
    ]);
    const read = await readStoryFile(bytes(JSON.stringify(story)));
    expect(read.findings.map(({ code }) => code)).toContain('unknown-team');
    const [inject] = story.script.injects;
    const place = `Inject ${inject?.number}, “${inject?.title}”: Teams and room screen`;
    expect(read.findings.find(({ code }) => code === 'unknown-team')?.place).toBe(place);
    expect(read.report.names.map(({ name }) => name)).toEqual(['Kenya']);
    const broken = await readStoryFile(bytes('{"opening":{}}'));
    expect(broken).toMatchObject({
      story: null,
      findings: expect.arrayContaining([
        { code: 'shape', path: 'briefs', place: 'Briefs', sentence: expect.stringMatching(/\.$/u) },
      ]),
    });
  });

  test.each([
    ['no JSON', bytes('hello'), 'PackageUnreadable'],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'PackageUnreadable'],
    ['a NUL', bytes('{"opening":"\\u0000"}'), 'PackageUnreadable'],
    ['half a character', bytes('{"opening":"\\ud800"}'), 'PackageUnreadable'],
    ['nesting beyond reading', bytes('['.repeat(200_000) + ']'.repeat(200_000)), 'PackageUnreadable'],
    ['too much', new Uint8Array(packageLimits.story + 1), 'PackageTooBig'],
  ])('is refused with %s', async (_, given, code) => {
    expect(await problemOf(readStoryFile(given))).toMatchObject({ code });
  });
});

describe('a record that is read', () => {
  const { happenings, state } = wholeEvening();
  /** The evening is a what-if; without what makes it one it is an exercise like others. */
  const ofFork = ['ExerciseForked', 'WhatIfBegan'];
  const played = happenings.filter(({ event }) => !ofFork.includes(event.type));
  const lines = played.flatMap((whole, index) => {
    const packed = packedEvent(whole, state);
    if (!packed) return [];
    const { at, event, by = null } = packed;
    return [JSON.stringify({ at, by, command: `cmd_${index}`, version: eventVersion, event })];
  });
  const record = { eventVersion, rulesVersion, rules: [], isRehearsal: false };
  const packing = (told: readonly string[], more: Partial<Described['record'] & object> = {}) =>
    writePackage(
      { kind: 'exercise', title: 'An evening', madeAt: 1, leftOut: [], record: { ...record, ...more } },
      new Map([['record.jsonl', bytes(told.join('\n'))]]),
    );
  const reading = async (told: readonly string[], more = {}) =>
    readRecord(await openPackage(await packing(told, more)));

  test('folds to what its lead knew', async () => {
    const read = await reading(lines);
    expect(read.entries).toHaveLength(lines.length);
    expect(read.state.phase).toBe(state.phase);
    expect(Object.keys(read.state.seats)).toEqual(Object.keys(state.seats));
    expect(read.state.joinCode).toBe('------');
    expect(JSON.stringify(read.entries)).not.toContain('hash_of_a_token');
  });

  const end = lines.findIndex((line) => line.includes('"ExerciseEnded"'));
  test.each([
    ['that has not ended', lines.slice(0, end), {}, { code: 'PackageNotEnded' }],
    [
      'of a what-if',
      [JSON.stringify({ ...JSON.parse(lines[0] ?? ''), event: { type: 'ExerciseForked' } })],
      {},
      { code: 'PackageOfWhatIf' },
    ],
    ['without its opening', lines.slice(1), {}, { code: 'PackageRecordBroken', values: { line: 1 } }],
    [
      'that goes back in time',
      [lines[1], lines[0]],
      {},
      { code: 'PackageRecordBroken', values: { line: 1 } },
    ],
    ['with a line that is none', [lines[0], 'x'], {}, { code: 'PackageRecordBroken', values: { line: 2 } }],
    [
      'with an event that we do not know',
      [
        lines[0],
        JSON.stringify({ at: 9e12, by: null, command: 'cmd_x', version: 1, event: { type: 'Won' } }),
      ],
      {},
      { code: 'PackageRecordBroken', values: { line: 2 } },
    ],
    [
      'with an event of a newer shape',
      [JSON.stringify({ ...JSON.parse(lines[0] ?? ''), version: eventVersion + 1 })],
      {},
      { code: 'PackageRecordBroken', values: { line: 1 } },
    ],
    [
      'at a time that no calendar has',
      [JSON.stringify({ ...JSON.parse(lines[0] ?? ''), at: 253_402_300_800_000 })],
      {},
      { code: 'PackageRecordBroken', values: { line: 1 } },
    ],
    [
      'with a stretch of newer rules',
      lines,
      { rules: [{ fromLine: 1, rulesVersion: rulesVersion + 1 }] },
      { code: 'PackageTooNew', values: { version: rulesVersion + 1, known: rulesVersion } },
    ],
    [
      'of newer rules',
      lines,
      { rulesVersion: rulesVersion + 1 },
      { code: 'PackageTooNew', values: { version: rulesVersion + 1, known: rulesVersion } },
    ],
  ])('is refused when it is one %s', async (_, told, more, problem) => {
    expect(await problemOf(reading(told as string[], more))).toEqual(problem);
  });

  test('is refused wherever values in it are of another kind, or can be served', async () => {
    const { manifest } = await openPackage(await packing(lines));
    for (let index = 0; index < lines.length; index += 11) {
      const { event, ...rest } = JSON.parse(lines[index] ?? '');
      const spoilt = Object.fromEntries(
        Object.entries(event).map(([key, value]) => [key, key === 'type' ? value : index % 2 ? 7 : null]),
      );
      const told = lines.with(index, JSON.stringify({ ...rest, event: spoilt })).join('\n');
      const files = new Map([['record.jsonl', bytes(told)]]);
      const problem = (await problemOf(readRecord({ manifest, files }))) as { code?: string } | null;
      expect(['PackageRecordBroken', 'PackageNotEnded', undefined], String(problem)).toContain(problem?.code);
    }
  }, 60_000);
});
