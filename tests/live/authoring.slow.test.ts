import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftChecked, ScenarioMade, WholeDraft } from '../../exercise/authoring/answers';
import type { DraftPart } from '../../exercise/authoring/draft';
import { velmaraB } from '../../scenarios/velmara-b/velmara-b';
import { logOf, type Opened } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';
import { type SignedIn, staffAccounts } from '../support/staff-account';

type Answer<T> = { status: number; body: T & { ok?: boolean; code?: string; message?: string } };

let server: RunningServer;
let ruth: SignedIn;
let ben: SignedIn;
let eve: SignedIn;

async function ask<T = object>(
  by: SignedIn,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<T>> {
  const response = await fetch(server.origin + path, {
    method,
    headers: { ...by, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer<T>['body'] };
}

const make = async (by: SignedIn, source: object): Promise<string> => {
  const { status, body } = await ask<ScenarioMade>(by, 'POST', '/api/scenarios', source);
  if (status !== 201) throw new Error(`Not made: ${JSON.stringify(body)}`);
  return body.scenario.id;
};
const whole = async (by: SignedIn, id: string) =>
  (await ask<WholeDraft>(by, 'GET', `/api/scenarios/${id}`)).body;
const injectOf = ({ parts }: WholeDraft) =>
  parts.find((part) => part.kind === 'inject') as DraftPart<'inject'>;
const storyOf = ({ parts }: WholeDraft) => parts.find((part) => part.kind === 'story') as DraftPart<'story'>;
/** The e-mail address of an account, as the test's accounts are made. */
const emailOf = async (by: SignedIn) => {
  const id = await make(by, { title: 'To know an address' });
  const { body } = await ask<{ authors: { email: string }[] }>(by, 'GET', `/api/scenarios/${id}/authors`);
  return body.authors[0]?.email ?? '';
};

beforeAll(async () => {
  const store = { dataDir: aDataFolder() };
  [ruth, ben, eve] = (await staffAccounts(store, ['Ruth', 'Ben', 'Eve'])) as [SignedIn, SignedIn, SignedIn];
  server = await startServer(store);
}, 60_000);

afterAll(() => server?.stop());

describe('two authors of one scenario', () => {
  it('lose nothing when they write one part at once', async () => {
    const id = await make(ruth, { cloneOf: 'velmara-a' });
    const email = await emailOf(ben);
    expect((await ask(ruth, 'POST', `/api/scenarios/${id}/authors`, { email, may: 'write' })).status).toBe(
      200,
    );
    const before = await whole(ben, id);
    const { id: part, revision, value } = injectOf(before);
    const path = `/api/scenarios/${id}/parts/${part}`;
    const texts = ['What Ruth wrote.', 'What Ben wrote.'];
    const saves = await Promise.all(
      [ruth, ben].map((by, index) =>
        ask<{ part: DraftPart<'inject'> }>(by, 'PUT', path, {
          revision,
          value: { ...value, text: texts[index] },
        }),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = saves.findIndex(({ status }) => status === 200);
    const lost = saves[1 - won]?.body;
    expect(lost).toMatchObject({ ok: false, code: 'PartChanged', part: { revision: revision + 1 } });
    expect(lost?.part.value.text).toBe(texts[won]);
    // Whoever lost still has the text, and saves it on top of what was seen now.
    const mine = { revision: revision + 1, value: { ...value, text: texts[1 - won] } };
    expect((await ask([ruth, ben][1 - won] as SignedIn, 'PUT', path, mine)).status).toBe(200);
    const { body } = await ask<{ past: { value: { text: string } }[] }>(ruth, 'GET', `${path}/history`);
    expect(body.past.slice(0, 2).map((past) => past.value.text)).toEqual([texts[1 - won], texts[won]]);
    const changes = await ask<{ changed: DraftPart[]; clock: number }>(
      ruth,
      'GET',
      `/api/scenarios/${id}/changes?since=${before.clock}`,
    );
    expect(changes.body.changed.map((changed) => changed.id)).toEqual([part]);
    expect(changes.body.clock).toBe(before.clock + 2);
  });

  it('change several parts in one step or none', async () => {
    const id = await make(ruth, { cloneOf: 'velmara-a' });
    const before = await whole(ruth, id);
    const { id: part, revision, value } = injectOf(before);
    const many = (seen: number) => ({
      changes: [
        { make: { kind: 'note', value: { heading: 'New', text: 'A note.' } } },
        { change: { part, revision: seen, value: { ...value, title: 'Anew' } } },
      ],
    });
    const path = `/api/scenarios/${id}/parts/many`;
    expect((await ask(ruth, 'POST', path, many(revision + 7))).body.code).toBe('PartChanged');
    expect((await whole(ruth, id)).parts).toEqual(before.parts);
    expect((await ask<{ parts: DraftPart[] }>(ruth, 'POST', path, many(revision))).body.parts).toHaveLength(
      2,
    );
    const { id: story, revision: seen } = storyOf(before);
    const gone = await ask(ruth, 'DELETE', `/api/scenarios/${id}/parts/${story}?revision=${seen}`);
    expect(gone.body.code).toBe('OneStory');
  });
});

describe('a version', () => {
  it('is gone back to, and the text in between is kept', async () => {
    const id = await make(ruth, { title: 'A bridge' });
    expect((await ask(ruth, 'POST', `/api/scenarios/${id}/versions`, { note: 'First' })).body).toMatchObject({
      number: 1,
    });
    const { id: part, revision, value } = injectOf(await whole(ruth, id));
    await ask(ruth, 'PUT', `/api/scenarios/${id}/parts/${part}`, {
      revision,
      value: { ...value, text: 'Later.' },
    });
    expect((await ask(ruth, 'POST', `/api/scenarios/${id}/versions/1/restore`)).status).toBe(200);
    expect(injectOf(await whole(ruth, id)).value.text).toBe('');
    const kept = await ask<WholeDraft>(ruth, 'GET', `/api/scenarios/${id}/versions/2`);
    expect(injectOf(kept.body).value.text).toBe('Later.');
    expect((await ask(ruth, 'POST', `/api/scenarios/${id}/versions/9/restore`)).body.code).toBe(
      'UnknownVersion',
    );
  });

  it('is approved as it was read, and a change makes the text a draft again', async () => {
    const id = await make(ruth, { cloneOf: 'velmara-a' });
    const { clock, ...draft } = await whole(ruth, id);
    const approve = (seen: number) =>
      ask<ScenarioMade>(ruth, 'PUT', `/api/scenarios/${id}/status`, { status: 'approved', clock: seen });
    expect((await approve(clock - 1)).body.code).toBe('TextChanged');
    expect((await approve(clock)).body.scenario).toMatchObject({
      status: 'approved',
      approvedBy: 'Ruth',
      version: 1,
    });
    const { id: part, revision, value } = injectOf({ clock, ...draft });
    const saved = await ask(ruth, 'PUT', `/api/scenarios/${id}/parts/${part}`, { revision, value });
    expect(saved.body).toMatchObject({ ok: true, putBack: true });
    expect((await whole(ruth, id)).scenario).toMatchObject({ status: 'draft', approvedBy: null });
  });
});

describe('an exercise', () => {
  it('opens from a scenario that is written here, and names it and its version', async () => {
    const id = await make(ruth, { story: velmaraB });
    const { body: checked } = await ask<DraftChecked>(ruth, 'POST', `/api/scenarios/${id}/check`);
    expect(checked.findings.filter(({ weight }) => weight === 'stops')).toEqual([]);
    const listed = await ask<{ id: string; status?: string }[]>(ruth, 'GET', '/api/scenarios');
    expect(listed.body).toContainEqual(expect.objectContaining({ id: `own:${id}`, status: 'draft' }));
    const opened = await ask<Opened>(ruth, 'POST', '/api/exercises', { scenario: `own:${id}` });
    expect(opened.status).toBe(201);
    const [first] = await logOf(server.origin, opened.body.exercise, ruth);
    expect(first?.event).toMatchObject({
      opening: { scenarioId: id, revision: 1, title: velmaraB.opening.title },
    });
    expect((await ask(ruth, 'POST', '/api/exercises', { scenario: `own:${id}` })).status).toBe(201);
    expect((await whole(ruth, id)).scenario.version).toBe(1);
  });

  it('does not open from what is not whole, and the refusal says how much is missing', async () => {
    const id = await make(ruth, { title: 'A bridge' });
    const refused = await ask(ruth, 'POST', '/api/exercises', { scenario: `own:${id}` });
    expect(refused).toMatchObject({ status: 409, body: { code: 'NotOpenable' } });
    expect((await whole(ruth, id)).scenario.version).toBe(0);
  });
});

describe('another account', () => {
  it('reads and writes nothing, and is answered as if there were nothing', async () => {
    const id = await make(ruth, { cloneOf: 'velmara-a' });
    const { parts, clock } = await whole(ruth, id);
    const part = `/parts/${injectOf({ parts } as WholeDraft).id}`;
    const requests: [string, string, unknown?][] = [
      ['GET', ''],
      ['GET', '/changes?since=0'],
      ['POST', '/check'],
      ['PUT', '/archived', { archived: true }],
      ['POST', '/parts', { kind: 'note', value: {} }],
      ['POST', '/parts/many', { changes: [{ make: { kind: 'note', value: {} } }] }],
      ['PUT', part, { revision: 1, value: {} }],
      ['DELETE', `${part}?revision=1`],
      ['GET', `${part}/history`],
      ['GET', '/versions'],
      ['POST', '/versions', { note: '' }],
      ['GET', '/versions/1'],
      ['POST', '/versions/1/restore'],
      ['GET', '/authors'],
      ['POST', '/authors', { email: 'eve@example.org', may: 'write' }],
      ['DELETE', '/authors/acc_x'],
      ['PUT', '/status', { status: 'approved', clock }],
    ];
    for (const [method, path, body] of requests) {
      const here = await ask(eve, method, `/api/scenarios/${id}${path}`, body);
      const nowhere = await ask(eve, method, `/api/scenarios/scn_none${path}`, body);
      expect(here, `${method} ${path}`).toEqual(nowhere);
      expect(here.body.code, `${method} ${path}`).toBe('UnknownAuthored');
    }
    expect((await ask(eve, 'POST', '/api/scenarios', { cloneOf: id })).body.code).toBe('UnknownScenario');
    expect((await ask(eve, 'POST', '/api/exercises', { scenario: `own:${id}` })).body.code).toBe(
      'UnknownScenario',
    );
    expect(JSON.stringify((await ask(eve, 'GET', '/api/scenarios/library')).body)).not.toContain(id);
    expect(JSON.stringify((await ask(eve, 'GET', '/api/scenarios')).body)).not.toContain(id);
    expect(await whole(ruth, id)).toMatchObject({ parts, clock });
    expect((await ask({ cookie: '' }, 'GET', `/api/scenarios/${id}`)).status).toBe(401);
  });

  it('that may read only is told so, and keeps its own bank', async () => {
    const id = await make(ruth, { title: 'A bridge' });
    await ask(ruth, 'POST', `/api/scenarios/${id}/authors`, { email: await emailOf(ben), may: 'read' });
    expect((await whole(ben, id)).scenario.may).toBe('read');
    const write = await ask(ben, 'POST', `/api/scenarios/${id}/parts`, { kind: 'note', value: {} });
    expect(write).toMatchObject({ status: 403, body: { code: 'ReadOnly' } });
    const kept = await ask<{ inject: { id: string } }>(ruth, 'POST', '/api/inject-bank', {
      title: 'A call',
      value: { title: 'A call' },
    });
    expect(kept.status).toBe(201);
    expect((await ask(ben, 'GET', '/api/inject-bank')).body).toEqual({ injects: [] });
    expect((await ask(ben, 'DELETE', `/api/inject-bank/${kept.body.inject.id}`)).status).toBe(404);
    expect((await ask(ruth, 'DELETE', `/api/inject-bank/${kept.body.inject.id}`)).status).toBe(200);
  });
});

it('what is more than a scenario may hold in all is refused, and the rest stays', async () => {
  const id = await make(ruth, { title: 'A library' });
  const make12 = (text: string) =>
    ask(ruth, 'POST', `/api/scenarios/${id}/parts/many`, {
      changes: Array.from({ length: 12 }, () => ({ make: { kind: 'note', value: { text } } })),
    });
  const before = [await make12('x'.repeat(235_000)), await make12('x'.repeat(235_000))];
  expect(before.map(({ status }) => status)).toEqual([200, 200]);
  expect(await make12('x'.repeat(235_000))).toMatchObject({ status: 413, body: { code: 'ScenarioTooBig' } });
  expect((await whole(ruth, id)).parts.filter(({ kind }) => kind === 'note')).toHaveLength(24);
});

it('what cannot be kept is refused with what to do', async () => {
  const id = await make(ruth, { title: 'A bridge' });
  const part = (value: object) => ask(ruth, 'POST', `/api/scenarios/${id}/parts`, { kind: 'note', value });
  expect((await part({ text: 'x'.repeat(250_000) })).body.code).toBe('PartTooBig');
  expect((await part({ text: 'a\0b' })).status).toBe(400);
  expect((await part({ 'a\0b': 'text' })).status).toBe(400);
  const deep = Array.from({ length: 30 }).reduce<object>((inner) => ({ inner }), { text: 'a\0b' });
  expect((await part(deep)).status).toBe(400);
  expect((await ask(ruth, 'POST', '/api/scenarios', { story: { opening: {} } })).body.code).toBe(
    'StoryUnreadable',
  );
});
