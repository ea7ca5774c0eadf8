import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { papersBundle } from '../../launch/server-bundle.mjs';
import { aPaper } from '../testing/a-paper';
import { textOfDocx } from '../testing/read-docx';
import { sharedStrings } from '../testing/shared-strings';
import { FileNotMade } from './file-work';
import { writeHere } from './write-here';
import { writerInThread } from './write-in-thread';

// In the checkout, where the thread finds its packages.
mkdirSync('dist', { recursive: true });
const folder = mkdtempSync('dist/papers-for-tests-');
const script = pathToFileURL(join(process.cwd(), folder, 'server.papers.mjs'));

beforeAll(async () => {
  const bundle = papersBundle(process.cwd(), 'server.mjs');
  await build({ ...bundle, outfile: join(folder, 'server.papers.mjs') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workbook = {
  kind: 'xlsx' as const,
  tables: [{ name: 'One', above: [], columns: [{ head: 'Text', width: 20 }], rows: [['=1+1']] }],
  page: { head: 'EXERCISE', foot: '' },
};

test('a thread writes what would be written here', async () => {
  const write = writerInThread(script);
  const word = { kind: 'docx' as const, paper: aPaper() };
  const [docx, xlsx] = await Promise.all([write(word), write(workbook)]);
  expect(textOfDocx(docx)).toBe(textOfDocx(await writeHere(word)));
  expect(sharedStrings(xlsx)).toEqual(sharedStrings(await writeHere(workbook)));
});

test('what cannot be written says so, and the next one is written', async () => {
  const write = writerInThread(script);
  const broken = { ...workbook, tables: [{ ...workbook.tables[0], columns: null }] } as never;
  await expect(write(broken)).rejects.toBeInstanceOf(FileNotMade);
  expect((await write(workbook)).length).toBeGreaterThan(500);
});

test('a thread that is not there is no file', async () => {
  const write = writerInThread(new URL('gone.mjs', script));
  await expect(write(workbook)).rejects.toBeInstanceOf(FileNotMade);
});
