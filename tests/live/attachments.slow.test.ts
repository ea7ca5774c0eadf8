import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, type Opened, openExercise } from '../support/api';
import { aPicture, attach, fetchAttachment, type GivenFile } from '../support/attach';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
/** Tokens by who holds them. */
const tokens: Record<string, string> = {};
const cable = 'inj_2';
const secret = 'A barrier across the north road, canary-7f3a.';

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  tokens.lead = opened.token;
  tokens.national = (await join(server.origin, opened.joinCode, 'Ines', 'national')).token;
  tokens.council = (await join(server.origin, opened.joinCode, 'Kwame', 'council')).token;
  tokens.screen = (await join(server.origin, opened.joinCode, 'Screen', undefined, { as: 'screen' })).token;
  tokens.observer = (await join(server.origin, opened.joinCode, 'Olu', undefined, { as: 'observer' })).token;
}, 60_000);

afterAll(async () => {
  lead?.close();
  await server?.stop();
});

const add = (file: GivenFile = {}, by = 'lead') =>
  attach(server.origin, opened.exercise, tokens[by] ?? '', file);
const get = (id: string, by: string | null) =>
  fetchAttachment(server.origin, opened.exercise, id, by && (tokens[by] ?? ''));
const bytes = (text: string) => new TextEncoder().encode(text);

/** Who of everybody may have a file now. */
async function readersOf(id: string): Promise<string[]> {
  const answers = await Promise.all(
    Object.keys(tokens).map(async (by) => ({ by, status: (await get(id, by)).status })),
  );
  expect(answers.every(({ status }) => status === 200 || status === 404)).toBe(true);
  return answers.filter(({ status }) => status === 200).map(({ by }) => by);
}

describe('a file that is attached', () => {
  it.each<[what: string, file: GivenFile, status: number, code: string]>([
    ['an SVG that calls itself a PNG', { bytes: bytes('<svg onload="alert(1)"/>') }, 415, 'AttachmentKind'],
    ['a page', { bytes: bytes('<!doctype html>'), name: 'a.html', type: 'text/html' }, 415, 'AttachmentKind'],
    ['an empty file', { bytes: new Uint8Array() }, 415, 'AttachmentKind'],
    [
      'a picture of 2 MB and more',
      { bytes: Buffer.concat([aPicture, Buffer.alloc(2_000_000)]) },
      413,
      'AttachmentTooBig',
    ],
    [
      'a PDF of 5 MB and more',
      { bytes: Buffer.concat([bytes('%PDF-1.7'), Buffer.alloc(5_000_000)]) },
      413,
      'AttachmentTooBig',
    ],
    ['what is far too big to read', { bytes: Buffer.alloc(6_000_000) }, 413, 'AttachmentTooBig'],
    ['a file without words', { alt: '  ' }, 400, 'AltMissing'],
    ['words with a NUL', { alt: 'a\0b' }, 400, 'BadRequest'],
    ['a file for a line that is not there', { inject: 'inj_none' }, 409, 'UnknownInject'],
  ])('is refused with a sentence: %s', async (_, file, status, code) => {
    const answer = await add(file);
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).toMatch(/^[^{}]+\.$/u);
  });

  it('is what its bytes say, under a name that is safe', async () => {
    const added = await add({ name: '../../plan.html', type: 'text/html' });
    expect(added).toMatchObject({
      status: 201,
      attachment: { type: 'image/png', name: 'plan.png', bytes: aPicture.length },
    });
  });

  it('comes from staff alone', async () => {
    expect(await add({}, 'national')).toMatchObject({ status: 403, code: 'NotAllowed' });
    expect(await add({}, 'nobody')).toMatchObject({ status: 401, code: 'SeatUnknown' });
  });
});

it('failure 16: a file is nobody’s before its release, then theirs whom the text reached, also after a recall', async () => {
  const { attachment } = await add({ inject: cable, alt: secret });
  const id = attachment?.id ?? '';
  const clients = await Promise.all(
    Object.entries(tokens).map(
      async ([by, token]) => [by, await SeatClient.connect(server.origin, token, by)] as const,
    ),
  );
  const whoHeard = () =>
    clients
      .filter(([, client]) => client.heard.some((payload) => payload.includes('canary-7f3a')))
      .map(([by]) => by);
  await lead.command({ type: 'StartExercise' });
  expect(await readersOf(id)).toEqual(['lead']);
  await lead.command({ type: 'ReleaseInject', inject: cable });
  expect(await readersOf(id)).toEqual(['lead']);
  await lead.until((client) => client.eventsOf('InjectGoingOut').length > 0, 'the release');
  const release = String(lead.eventsOf('InjectGoingOut')[0]?.release);
  await lead.command({ type: 'SendReleaseNow', release });
  expect(await readersOf(id)).toEqual(['lead', 'national']);
  await lead.command({ type: 'RecallInject', release });
  expect(await readersOf(id)).toEqual(['lead', 'national']);
  const national = clients.find(([by]) => by === 'national')?.[1];
  await national?.until((client) => client.eventsOf('InjectRecalled').length > 0, 'the recall');
  expect(whoHeard().filter((by) => by !== 'lead')).toEqual(['national']);
  for (const [, client] of clients) client.close();
}, 30_000);

it('comes byte by byte, as a file that no browser opens, guesses about or keeps', async () => {
  const { attachment } = await add({ name: 'Überblick.png' });
  const response = await get(attachment?.id ?? '', 'lead');
  expect(Buffer.from(await response.arrayBuffer()).equals(aPicture)).toBe(true);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': "attachment; filename*=UTF-8''%C3%9Cberblick.png",
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    vary: expect.stringMatching(/authorization/iu),
  });
  expect((await get(attachment?.id ?? '', null)).status).toBe(401);
});

it('is not to be had with a token of another exercise', async () => {
  const { attachment } = await add();
  const other = await openExercise(server.origin);
  const response = await fetchAttachment(server.origin, opened.exercise, attachment?.id ?? '', other.token);
  expect(response.status).toBe(404);
});
