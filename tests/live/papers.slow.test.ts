import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../server/papers/testing/files-in';
import { mostFiles } from '../../server/papers/writing/write-in-thread';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

/** A name that a table would compute with, were it not guarded. */
const formula = '=HYPERLINK(Zebulon)';
const names = [formula, 'Quillonia', 'Wexfordine'];
const beginnings: Record<string, string> = { pdf: '%PDF', docx: 'PK', xlsx: 'PK' };

interface Listed {
  id: string;
  formats: string[];
  isOpen: boolean;
}

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
const tokens: Record<string, string> = {};
const bearer = (token = '') => ({ authorization: `Bearer ${token}` });

const ask = (rest: string, headers: Record<string, string>) =>
  fetch(`${server.origin}/api/exercises/${opened.exercise}/papers${rest}`, { headers });

async function listed(who: string): Promise<Listed[]> {
  const response = await ask('', bearer(tokens[who]));
  expect(response.status).toBe(200);
  return (await response.json()) as Listed[];
}

async function refusal(rest: string, headers: Record<string, string>) {
  const response = await ask(rest, headers);
  const { code, message } = (await response.json()) as { code: string; message: string };
  return { status: response.status, code, hasSentence: message.length > 10 };
}

/** Every file that somebody may have now, by its name. */
async function filesOf(who: string, query = ''): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { id, formats } of (await listed(who)).filter(({ isOpen }) => isOpen))
    for (const format of formats) {
      const response = await ask(`/${id}.${format}${query}`, bearer(tokens[who]));
      expect(response.status, `${id}.${format}`).toBe(200);
      expect(response.headers.get('content-disposition')).toContain(`${id}.${format}`);
      files.set(`${id}.${format}`, new Uint8Array(await response.arrayBuffer()));
    }
  return files;
}

/** What stands in a file; a PDF is written from the same document as the Word file beside it. */
function textIn(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.pdf')) return '';
  const isPacked = /\.(docx|xlsx)$/u.test(name);
  return isPacked ? Object.values(filesIn(bytes)).join('\n') : new TextDecoder().decode(bytes);
}

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  tokens.lead = opened.token;
  const path = `/api/exercises/${opened.exercise}/staff`;
  const control = { role: 'control', name: names[1] };
  tokens.control = (await post<{ token: string }>(server.origin, path, control, asFacilitator)).body.token;
  tokens.player = (await join(server.origin, opened.joinCode, formula, 'national')).token;
  tokens.other = (await join(server.origin, opened.joinCode, 'Wexfordine', 'council')).token;
  const elsewhere = await openExercise(server.origin);
  tokens.stranger = (await join(server.origin, elsewhere.joinCode, 'Stranger', 'national')).token;
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
}, 60_000);

afterAll(async () => {
  lead?.close();
  await server?.stop();
});

describe('before ENDEX', () => {
  it('refuses in words who asks while as many files wait as may, and gives the file afterwards', async () => {
    const kit = '/situation-manual.pdf';
    const asked = Array.from({ length: mostFiles + 4 }, () => ask(kit, bearer(tokens.lead)));
    const answers = await Promise.all(asked);
    const busy = answers.filter(({ status }) => status !== 200);
    expect(busy.length).toBeGreaterThan(0);
    // As many as may wait are served, whatever else was asked meanwhile.
    expect(answers.length - busy.length).toBeGreaterThanOrEqual(mostFiles);
    for (const answer of busy) {
      const { code, message } = (await answer.json()) as { code: string; message: string };
      expect({ status: answer.status, code }).toEqual({ status: 503, code: 'PapersBusy' });
      expect(message).toContain('Wait a minute');
    }
    expect((await ask(kit, bearer(tokens.lead))).status).toBe(200);
  }, 120_000);

  it('gives the kit, and says that the rest comes with ENDEX', async () => {
    const papers = await listed('lead');
    const open = papers.filter(({ isOpen }) => isOpen).map(({ id }) => id);
    expect(open).toEqual(
      expect.arrayContaining([
        'situation-manual',
        'role-cards',
        'print-kit',
        'handbook',
        'evaluation-guides',
      ]),
    );
    const closed = papers.filter(({ isOpen }) => !isOpen);
    expect(closed.map(({ id }) => id)).toEqual(expect.arrayContaining(['after-action', 'record', 'msel']));
    for (const { id, formats } of closed)
      for (const format of formats)
        expect(await refusal(`/${id}.${format}`, bearer(tokens.lead))).toMatchObject({
          code: 'PapersTooEarly',
          hasSentence: true,
        });
  });
});

describe('after ENDEX', () => {
  beforeAll(async () => {
    expect(await lead.command({ type: 'StartExercise' })).toMatchObject({ ok: true });
    const step = { type: 'OpenStep', move: 1, step: 'update', confirmShortDebrief: true };
    expect(await lead.command(step)).toMatchObject({ ok: true });
    const spoken = `${names[1]} and ${names[2]} spoke with ${formula}.`;
    expect(await lead.command({ type: 'SendStaffNote', text: spoken })).toMatchObject({ ok: true });
    expect(await lead.command({ type: 'EndExercise' })).toMatchObject({ ok: true });
    const finding = { type: 'WriteFinding', kind: 'area', objective: null, text: spoken };
    expect(await lead.command(finding)).toMatchObject({ ok: true });
  });

  it.each(['lead', 'control'])(
    'gives %s every paper in every format',
    async (who) => {
      const papers = await listed(who);
      expect(papers.every(({ isOpen }) => isOpen)).toBe(true);
      const files = await filesOf(who);
      expect(files.size).toBe(papers.flatMap(({ formats }) => formats).length);
      for (const [name, bytes] of files) {
        const beginning = beginnings[name.split('.')[1] ?? ''];
        const start = new TextDecoder().decode(bytes.slice(0, 60));
        if (beginning) expect(start.startsWith(beginning), name).toBe(true);
        else expect(start, name).toContain('EXERCISE');
        // A cell that begins with what a table computes stands behind its guard.
        if (name.endsWith('.csv')) expect(textIn(name, bytes), name).not.toMatch(/(^|[,\n])"?=HYPERLINK/u);
      }
    },
    300_000,
  );

  it.each(['pseudonyms', 'chathamHouse'])(
    'names nobody in any file with %s',
    async (way) => {
      const written = await filesOf('lead');
      const hidden = await filesOf('lead', `?${way}=yes`);
      const found = (files: Map<string, Uint8Array>) =>
        names.filter((name) => [...files].some(([file, bytes]) => textIn(file, bytes).includes(name)));
      expect(found(written)).toEqual(names);
      expect(found(hidden)).toEqual([]);
    },
    300_000,
  );

  it.each(['player', 'other', 'stranger'])('refuses %s the list and every file', async (who) => {
    for (const rest of ['', '/after-action.docx', '/role-cards.pdf', '/record.jsonl'])
      expect(await refusal(rest, bearer(tokens[who]))).toMatchObject({
        status: expect.toSatisfy((status: number) => status >= 401 && status <= 404),
        hasSentence: true,
      });
  });

  it('refuses whoever brings nothing, and a file that is none', async () => {
    expect((await refusal('/record.csv', {})).status).toBe(401);
    for (const name of ['nothing.pdf', 'record.pdf', '..%2Frecord.csv'])
      expect((await refusal(`/${name}`, bearer(tokens.lead))).code).toBe('NotFound');
  });
});
