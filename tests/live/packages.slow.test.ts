import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplayLine } from '../../exercise/replay';
import type { Story } from '../../exercise/story';
import { velmaraA } from '../../scenarios/velmara-a/velmara-a';
import type { paperFormats } from '../../server/papers/paper';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, logOf } from '../support/api';
import { aPicture, attach, fetchAttachment } from '../support/attach';
import { type BallotRoom, castInTurn, openBallotRoom, readIt } from '../support/ballot-room';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

/** Where it was played, and another installation. */
let home: RunningServer;
let away: RunningServer;
let room: BallotRoom;
let exercise: string;
let joinCode: string;
let picture: string;
let packed: Uint8Array;
const early: Answer[] = [];

interface Answer {
  status: number;
  code?: string;
}

const tokenOf = (who: string) =>
  ((room.clients.get(who) as SeatClient).socket.auth as { token: string }).token;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function answer(response: Response): Promise<Answer & Record<string, unknown>> {
  return { status: response.status, ...((await response.json()) as object) };
}

const getPackage = (headers: Record<string, string>, id = exercise) =>
  fetch(`${home.origin}/api/exercises/${id}/package`, { headers });
const send = async (
  path: string,
  body: Uint8Array | string,
  headers: Record<string, string> = asFacilitator,
) =>
  answer(
    await fetch(away.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/zip', ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    }),
  );
const takeIn = (body: Uint8Array) => send('/api/exercises/import', body);

beforeAll(async () => {
  const started = () => startServer({ dataDir: aDataFolder() });
  [home, away] = await Promise.all([started(), started()]);
  room = await openBallotRoom(home.origin, 'velmara-a');
  const lead = room.clients.get('lead') as SeatClient;
  const welcome = lead.heard.find((message) => message.startsWith('welcome ')) ?? '';
  exercise = (JSON.parse(welcome.slice('welcome '.length)) as { exercise: string }).exercise;
  const [opening] = await logOf(home.origin, exercise);
  joinCode = String(opening?.event.joinCode);
  picture = (await attach(home.origin, exercise, tokenOf('lead'))).attachment?.id ?? '';
  await castInTurn(room, ['yes', 'yes', 'no', 'abstain', 'yes', 'no', 'yes'], 'As instructed.');
  await readIt(room);
  early.push(await answer(await getPackage(asFacilitator)));
  await lead.command({ type: 'EndExercise' });
  packed = new Uint8Array(await (await getPackage(asFacilitator)).arrayBuffer());
}, 120_000);

afterAll(async () => {
  room?.close();
  await Promise.all([home?.stop(), away?.stop()]);
});

describe('the package of an exercise', () => {
  it('is for its lead, after ENDEX', async () => {
    expect(early).toMatchObject([{ status: 409, code: 'NotEnded' }]);
    expect((await getPackage(bearer(tokenOf('lead')))).status).toBe(200);
    for (const who of ['control', 'simcell', 'evaluator', 'Noor', 'observer', 'screen'])
      expect(await answer(await getPackage(bearer(tokenOf(who)))), who).toMatchObject({
        status: 403,
        code: 'NotForSeat',
      });
    expect(await answer(await getPackage({}))).toMatchObject({ status: 401 });
    expect(await answer(await getPackage(asFacilitator, 'exr_none'))).toMatchObject({ status: 404 });
  });

  it('holds the record, the story and the files, and says what it has not', () => {
    const files = unzipSync(packed);
    expect(Object.keys(files).sort()).toEqual(
      [`attachments/${picture}`, 'manifest.json', 'record.jsonl', 'story.json'].sort(),
    );
    expect(Buffer.from(files[`attachments/${picture}`] ?? [])).toEqual(aPicture);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ kind: 'exercise', schemaVersion: 1, title: 'Velmara' });
    expect(manifest.leftOut).toContain('private-answers');
    const { briefs, script } = JSON.parse(strFromU8(files['story.json'] ?? new Uint8Array())) as Story;
    expect({ briefs, script }).toEqual({ briefs: velmaraA.briefs, script: velmaraA.script });
  });

  it('opens nothing: no join code, no token, no link', () => {
    const all = Object.values(unzipSync(packed))
      .map((body) => strFromU8(body, true))
      .join('\n');
    expect(joinCode).toMatch(/^[A-Z0-9]{6}$/u);
    expect(all).not.toContain(joinCode);
    expect(all).not.toContain('tokenHash');
    for (const who of room.clients.keys()) expect(all).not.toContain(tokenOf(who));
  });
});

describe('an exercise that is taken in', () => {
  let taken: { status: number; exercise: string; title: string; leftOut: string[] };
  let seat: { token: string; seat: string };
  const replayOf = async (server: RunningServer, id: string) => {
    const response = await fetch(`${server.origin}/api/exercises/${id}/replay`, { headers: asFacilitator });
    expect(response.status).toBe(200);
    const lines = (await response.text()).trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as ReplayLine);
  };

  beforeAll(async () => {
    taken = (await takeIn(packed)) as unknown as typeof taken;
    const path = `${away.origin}/api/exercises/${taken.exercise}/console`;
    seat = (await (await fetch(path, { method: 'POST', headers: asFacilitator })).json()) as typeof seat;
  }, 60_000);

  it('is another exercise of the same title, marked, with what is not in it', () => {
    expect(taken).toMatchObject({ status: 201, title: 'Velmara (imported)' });
    expect(taken.exercise).not.toBe(exercise);
    expect(taken.leftOut).toContain('drafts');
  });

  it('is replayed as where it was played, and then a seat is taken and it is closed', async () => {
    const [there, here] = await Promise.all([replayOf(home, exercise), replayOf(away, taken.exercise)]);
    const events = (lines: ReplayLine[]) =>
      lines.flatMap((line) => ('event' in line ? [{ at: line.at, event: line.event }] : []));
    const blank = JSON.parse(JSON.stringify(events(there)).replaceAll(joinCode, '------'));
    const [opened, ...rest] = events(here);
    expect([opened, ...rest.slice(0, -2)]).toEqual(blank);
    expect(rest.slice(-2).map(({ event }) => event.type)).toEqual(['SeatTaken', 'ExerciseClosed']);
  });

  it('has its files and every paper', async () => {
    const file = await fetchAttachment(away.origin, taken.exercise, picture, seat.token);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(aPicture);
    const papers = `${away.origin}/api/exercises/${taken.exercise}/papers`;
    const list = (await (await fetch(papers, { headers: asFacilitator })).json()) as {
      id: string;
      formats: (keyof typeof paperFormats)[];
    }[];
    for (const { id, formats } of list)
      for (const format of formats.filter((one) => one !== 'pdf')) {
        const response = await fetch(`${papers}/${id}.${format}`, { headers: asFacilitator });
        expect(response.status, `${id}.${format}`).toBe(200);
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
      }
  }, 60_000);

  it('is joined by nobody and written into by nobody', async () => {
    const body = JSON.stringify({ code: joinCode, name: 'Stranger', team: 'national' });
    const headers = { 'content-type': 'application/json' };
    const joined = await answer(await fetch(`${away.origin}/api/join`, { method: 'POST', headers, body }));
    expect(joined).toMatchObject({ status: 404, code: 'UnknownCode' });
    // A seat of the exercise where it was played opens nothing here.
    const stolen = await fetch(`${away.origin}/api/exercises/${taken.exercise}/papers`, {
      headers: bearer(tokenOf('lead')),
    });
    expect(stolen.status).toBe(401);
    const log = await logOf(away.origin, taken.exercise);
    const lead = await SeatClient.connect(away.origin, seat.token, 'lead');
    const ack = await lead.command({ type: 'Broadcast', text: 'Hello.' });
    lead.close();
    expect(ack.ok).toBe(false);
    expect(await logOf(away.origin, taken.exercise)).toHaveLength(log.length);
  });

  it('can be packed again, and says the same', async () => {
    const again = await fetch(`${away.origin}/api/exercises/${taken.exercise}/package`, {
      headers: asFacilitator,
    });
    const record = (bytes: Uint8Array) =>
      strFromU8(unzipSync(bytes)['record.jsonl'] ?? new Uint8Array()).split('\n');
    const [first, second] = [record(packed), record(new Uint8Array(await again.arrayBuffer()))];
    expect(second.slice(0, first.length - 1).map((line) => JSON.parse(line))).toEqual(
      first.slice(0, -1).map((line) => JSON.parse(line)),
    );
  });

  it('is refused changed, of another kind, or from nobody, and then nothing is kept', async () => {
    const files = unzipSync(packed);
    const record = strFromU8(files['record.jsonl'] ?? new Uint8Array()).replace('Velmara', 'Velmera');
    const changed = zipSync({ ...files, 'record.jsonl': Buffer.from(record) });
    expect(await takeIn(changed)).toMatchObject({ status: 400, code: 'PackageFileChanged' });
    const scenario = await fetch(`${home.origin}/api/scenarios/velmara-a/package`, {
      headers: asFacilitator,
    });
    const ofScenario = new Uint8Array(await scenario.arrayBuffer());
    expect(await takeIn(ofScenario)).toMatchObject({ status: 409, code: 'PackageOfOther' });
    expect(await takeIn(Buffer.alloc(2_000_000))).toMatchObject({ status: 400, code: 'PackageNotOurs' });
    expect(await takeIn(Buffer.alloc(50_000_001))).toMatchObject({ status: 413, code: 'PackageTooBig' });
    expect(await send('/api/exercises/import', packed, {})).toMatchObject({
      status: 401,
      code: 'NotSignedIn',
    });
  }, 60_000);
});

describe('the package of a scenario', () => {
  it('is for staff, and read elsewhere comes back whole', async () => {
    const path = `${home.origin}/api/scenarios/velmara-a/package`;
    expect(await answer(await fetch(path))).toMatchObject({ status: 401, code: 'NotSignedIn' });
    const response = await fetch(path, { headers: asFacilitator });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="scenario-Velmara.zip"');
    const body = new Uint8Array(await response.arrayBuffer());
    const read = await send('/api/scenarios/read-package', body);
    expect(read).toMatchObject({ status: 200, findings: [], report: { format: 'package' } });
    expect(read.story).toEqual(velmaraA);
    expect(await send('/api/scenarios/read-package', body, {})).toMatchObject({ status: 401 });
    const unknown = await fetch(`${home.origin}/api/scenarios/atlantis/package`, { headers: asFacilitator });
    expect(await answer(unknown)).toMatchObject({ status: 404, code: 'UnknownScenario' });
  });

  it('is read out of the package of an exercise, too, and out of JSON', async () => {
    expect(await send('/api/scenarios/read-package', packed)).toMatchObject({
      status: 200,
      story: { script: velmaraA.script },
    });
    const bare = await send('/api/scenarios/read-package', JSON.stringify(velmaraA), {
      ...asFacilitator,
      'content-type': 'application/json',
    });
    expect(bare).toMatchObject({ status: 200, report: { format: 'story', schemaVersion: 0 } });
  });
});

it.each([
  ['xlsx', 'PK'],
  ['csv', '\ufeffEXERCISE'],
])('the MSEL of a scenario is for staff, as %s', async (format, begins) => {
  const path = `${away.origin}/api/scenarios/velmara-b/msel.${format}`;
  expect(await answer(await fetch(path))).toMatchObject({ status: 401, code: 'NotSignedIn' });
  const response = await fetch(path, { headers: asFacilitator });
  expect(response.headers.get('content-disposition')).toContain(`scenario-velmara-b-msel.${format}`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  expect(text.replaceAll('"', '').startsWith(begins)).toBe(true);
});

it('a scenario in the Common Exercise Format is for staff, says what it has not, and is read again', async () => {
  const path = `${home.origin}/api/scenarios/velmara-a/cexf`;
  expect(await answer(await fetch(path))).toMatchObject({ status: 401, code: 'NotSignedIn' });
  const { document, notHeld } = await answer(await fetch(path, { headers: asFacilitator }));
  expect((notHeld as { path: string }[]).map((one) => one.path)).toContain('briefs');
  expect(await send('/api/scenarios/read-package', JSON.stringify(document))).toMatchObject({
    status: 200,
    report: { format: 'cexf', title: 'Velmara' },
  });
});

it('of a what-if there is none', async () => {
  const lines = await logOf(home.origin, exercise);
  const response = await fetch(`${home.origin}/api/exercises/${exercise}/forks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...asFacilitator },
    body: JSON.stringify({ moment: { cursor: lines.findIndex(({ event }) => event.type === 'VoteOpened') } }),
  });
  const fork = (await response.json()) as { exercise: string; token: string };
  const lead = await SeatClient.connect(home.origin, fork.token, 'lead');
  await lead.command({ type: 'EndExercise' });
  lead.close();
  expect(await answer(await getPackage(asFacilitator, fork.exercise))).toMatchObject({
    status: 409,
    code: 'PackageOfWhatIf',
  });
});
