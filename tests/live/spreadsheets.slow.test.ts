import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SpreadsheetReport } from '../../exercise/authoring/spreadsheet-report';
import { asFacilitator } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';
import { staffAccounts } from '../support/staff-account';

let server: RunningServer;
let people: Awaited<ReturnType<typeof staffAccounts>>;
const sample = (name: string) => readFileSync(`tests/fixtures/msel/${name}`);

beforeAll(async () => {
  const dataDir = aDataFolder();
  people = await staffAccounts({ dataDir }, ['Ann', 'Ben']);
  server = await startServer({ dataDir });
}, 60_000);
afterAll(() => server?.stop());

type Answer = SpreadsheetReport & { code?: string; message?: string };

async function send(
  bytes: Uint8Array | null,
  fields: Record<string, string> = {},
  headers: Record<string, string> = asFacilitator,
) {
  const form = new FormData();
  if (bytes) form.append('file', new File([new Uint8Array(bytes)], 'list.xlsx'));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const response = await fetch(`${server.origin}/api/scenarios/read-spreadsheet`, {
    method: 'POST',
    body: form,
    headers,
  });
  return { status: response.status, body: (await response.json()) as Answer };
}

test('staff are told what a spreadsheet would bring, with or without choices', async () => {
  const guessed = await send(sample('NFL_Draft_MSEL_Cadence_Import.xlsx'));
  expect([guessed.status, guessed.body.injects.length]).toEqual([200, 30]);
  const told = await send(sample('openbas-test_file_4.xlsx'), {
    header: 'none',
    map: 'method=B,time=C,to=D,title=E,text=F',
  });
  expect(told.body.injects.map(({ row }) => row)).toEqual([1, 2, 3, 5]);
  const json = await send(sample('openbas-test_file_1.xlsx'), {
    header: 'none',
    columns: '{"title":"E","text":"F","time":null}',
  });
  expect(json.body.mapping.columns.time).toBeUndefined();
  expect(json.body.injects).toHaveLength(2);
});

test('what cannot be read has a code and a sentence', async () => {
  const refused = async (...asked: Parameters<typeof send>) => {
    const { status, body } = await send(...asked);
    expect(body.message).toMatch(/\w/u);
    return [status, body.code];
  };
  expect(await refused(Buffer.from('%PDF-1.7'))).toEqual([422, 'pdf']);
  expect(await refused(null)).toEqual([400, 'SpreadsheetMissing']);
  expect(await refused(sample('openbas-test_file_1.xlsx'), { sheet: 'Other' })).toEqual([
    422,
    'sheet-unknown',
  ]);
  expect(await refused(sample('openbas-test_file_1.xlsx'), { header: 'first' })).toEqual([
    422,
    'header-unknown',
  ]);
  expect(await refused(sample('openbas-test_file_1.xlsx'), { map: 'zorp=A' })).toEqual([422, 'map-unknown']);
  expect(await refused(sample('openbas-test_file_1.xlsx'), { columns: '[1]' })).toEqual([422, 'map-unknown']);
  expect(await refused(sample('openbas-test_file_1.xlsx'), { zorp: 'A' })).toEqual([400, 'BadRequest']);
  expect(await refused(sample('openbas-test_file_1.xlsx'), {}, {})).toEqual([401, 'NotSignedIn']);
  expect(await refused(new Uint8Array(20_100_000))).toEqual([413, 'SpreadsheetTooBig']);
}, 30_000);

test('one person reads one spreadsheet at a time, and holds up nobody else', async () => {
  const slow = Buffer.from(`No.,Time,Event\n${'1,09:00,One\n'.repeat(800_000)}`);
  const [ann = {}, ben = {}] = people;
  const answers = await Promise.all([
    send(slow, {}, ann),
    send(slow, {}, ann),
    send(sample('openbas-test_file_1.xlsx'), {}, ben),
  ]);
  expect(
    answers
      .map(({ status }) => status)
      .slice(0, 2)
      .sort(),
  ).toEqual([200, 429]);
  expect(answers[2]?.status).toBe(200);
  expect((await send(sample('openbas-test_file_1.xlsx'), {}, ann)).status).toBe(200);
}, 30_000);

test('lines for a scenario that is there meet its teams, and are saved in one step', async () => {
  const [ann = {}, ben = {}] = people;
  const ask = async (path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(`${server.origin}/api/scenarios${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, 'content-type': 'application/json' },
    });
    // biome-ignore lint/suspicious/noExplicitAny: answers of several routes.
    return { status: response.status, body: (await response.json()) as any };
  };
  const csv = Buffer.from('Time,To,Text,Severity\nT+5,North,Shots.,High\nT+9,Tous,A ship.,\n');
  const { injects } = (await send(csv, {}, ann)).body;
  const story = await ask(
    '/story-of-spreadsheet',
    { title: 'Grey Dawn', injects, columns: ['Severity'] },
    ann,
  );
  const made = await ask('', { story: story.body.story }, ann);
  const { id } = made.body.scenario;
  const lines = await ask(`/${id}/lines-of-spreadsheet`, { injects, columns: ['Severity'] }, ann);
  expect(lines.body.teams).toEqual(['North']);
  expect(lines.body.recipients.map(({ choice }: { choice: unknown }) => choice)).toEqual([
    { team: 'North' },
    'all',
  ]);
  expect(lines.body.changes).toHaveLength(2);
  const saved = await ask(`/${id}/parts/many`, { changes: lines.body.changes }, ann);
  expect(
    saved.body.parts.map(({ value }: { value: { number: string; more?: object } }) => [
      value.number,
      value.more,
    ]),
  ).toEqual([
    ['3', { column_1: 'High' }],
    ['4', undefined],
  ]);
  const stranger = await ask(`/${id}/lines-of-spreadsheet`, { injects }, ben);
  expect([stranger.status, stranger.body.code]).toEqual([404, 'UnknownAuthored']);
  const nothing = await ask(`/${id}/lines-of-spreadsheet`, { injects: [] }, ann);
  expect([nothing.status, nothing.body.code]).toEqual([422, 'no-injects']);
}, 30_000);
