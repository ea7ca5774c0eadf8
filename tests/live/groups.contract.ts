import { afterAll, beforeAll, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, logOf, type Opened, post } from '../support/api';
import { type RunningServer, type Store, startServer } from '../support/running-server';
import { type SignedIn, staffAccounts } from '../support/staff-account';

interface Left {
  exercise: string;
  title: string;
  date: string;
  more: number;
  stamp: string;
  items: {
    id: string;
    kind: string;
    text: string;
    owner: string;
    due: string | null;
    isPastDue: boolean;
  }[];
}

const group = 'Ministry desk';
/** What no answer to anybody else may hold. */
const canary = 'canary of the desk';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What must hold of groups on a real server, whichever database is below. */
export function groupsContract(store: () => Promise<Store>): void {
  let server: RunningServer;
  let ruth: SignedIn;
  let ben: SignedIn;
  let first: Opened;
  let lead: SeatClient;
  let player = '';
  let left: Left;

  const get = async <T>(path: string, headers: Record<string, string>) => {
    const response = await fetch(server.origin + path, { headers });
    return { status: response.status, body: (await response.json()) as T & { code?: string } };
  };
  const offer = (by: Record<string, string>, name = group, more = '') =>
    get<{ left: Left | null }>(`/api/groups/left-to-do?group=${encodeURIComponent(name)}${more}`, by);
  const open = (by: SignedIn, choices: object) =>
    post<Opened>(server.origin, '/api/exercises', { scenario: 'velmara-a', ...choices }, by);
  const carried = async ({ exercise }: Opened, by: SignedIn) =>
    (await logOf(server.origin, exercise, by)).filter(({ event }) => event.type === 'ItemsCarried');

  beforeAll(async () => {
    const kept = await store();
    [ruth, ben] = (await staffAccounts(kept, ['Ruth', 'Ben'])) as [SignedIn, SignedIn];
    server = await startServer(kept);
    first = (await open(ruth, { group: `  ${group}` })).body;
    lead = await SeatClient.connect(server.origin, first.token, 'lead');
    const amina = await join(server.origin, first.joinCode, 'Amina', 'national');
    player = amina.token;
    const hers = await SeatClient.connect(server.origin, amina.token, 'Amina');
    await lead.command({ type: 'StartExercise' });
    await lead.command({ type: 'EndExercise' });
    await lead.until((client) => client.eventsOf('DebriefOpened').length > 0, 'the debrief');
    const action = { type: 'WriteAction', finding: null, owner: 'Desk', due: '2020-01-31' };
    await lead.command({ ...action, text: `Act: ${canary}` });
    await lead.command({ ...action, text: `Left out: ${canary}` });
    const toHide = () =>
      (lead.eventsOf('ActionWritten') as unknown as { action: { id: string; text: string } }[]).find(
        ({ action: { text } }) => text.startsWith('Left out'),
      );
    await lead.until(() => toHide() !== undefined, 'the action that is left out');
    await lead.command({ type: 'ReviewText', item: `evaluation:${toHide()?.action.id}`, isLeftOut: true });
    expect(await hers.command({ type: 'ShareCommitment', text: `Ask: ${canary}` })).toEqual({ ok: true });
    hers.close();
  }, 60_000);

  afterAll(async () => {
    lead?.close();
    await server?.stop();
  });

  it('offers the lead’s own account what was left to do, with owners and days, and not what was left out', async () => {
    expect((await get('/api/groups', ruth)).body).toEqual({ groups: [group] });
    const { status, body } = await offer(ruth, ' MINISTRY  DESK ');
    expect(status).toBe(200);
    expect(body.left).toMatchObject({
      exercise: first.exercise,
      more: 0,
      items: [
        { kind: 'action', text: `Act: ${canary}`, owner: 'Desk', due: '2020-01-31', isPastDue: true },
        { kind: 'commitment', text: `Ask: ${canary}`, owner: 'Amina', due: null, isPastDue: false },
      ],
    });
    left = body.left as Left;
    expect((await offer(ruth, 'Another desk')).body.left).toBeNull();
  });

  it('names nobody where the exercise to come names nobody', async () => {
    const named = (await offer(ruth, group, '&chathamHouse=yes')).body.left;
    expect(named?.items.map(({ owner }) => owner)).toEqual(['Desk', '']);
    expect(named?.stamp).not.toBe(left.stamp);
  });

  it('tells nobody else, whatever they ask', async () => {
    const items = left.items.map(({ id }) => id);
    const attacks: Record<string, string>[] = [
      ben,
      asFacilitator,
      {},
      bearer(first.token),
      bearer(player),
      { cookie: `${ruth.cookie.slice(0, -2)}xx` },
    ];
    for (const by of attacks) {
      for (const { status, body } of [await get('/api/groups', by), await offer(by)]) {
        expect(JSON.stringify(body)).not.toMatch(new RegExp(`${canary}|Amina|${first.exercise}`, 'u'));
        expect([200, 401]).toContain(status);
        if (status === 200) expect([{ groups: [] }, { left: null }]).toContainEqual(body);
      }
    }
    const listed = async () => (await get('/api/groups', ben)).body;
    const stolen = await open(ben, { group, carry: { stamp: left.stamp, items } });
    expect(stolen).toMatchObject({ status: 409, body: { code: 'LeftToDoChanged' } });
    expect(await listed()).toEqual({ groups: [] });
    const own = await open(ben, { group });
    expect(own.status).toBe(201);
    expect(await carried(own.body, ben)).toEqual([]);
    expect((await offer(ben)).body.left).toBeNull();
  });

  it('refuses what was not offered and what was not seen, and then opens nothing', async () => {
    const items = left.items.map(({ id }) => id);
    const wrong = [
      { stamp: left.stamp, items: [...items, 'act_none'] },
      { stamp: `${left.stamp.slice(0, -1)}_`, items },
    ];
    for (const carry of wrong) expect((await open(ruth, { group, carry })).body.code).toBe('LeftToDoChanged');
    for (const name of ['Another desk', ''])
      expect((await open(ruth, { group: name, carry: { stamp: left.stamp, items } })).body.code).toBe(
        'LeftToDoChanged',
      );
    const rule = { group, chathamHouse: true, carry: { stamp: left.stamp, items } };
    expect((await open(ruth, rule)).body.code).toBe('LeftToDoChanged');
    expect((await open(ruth, { group: 'x'.repeat(201) })).body.code).toBe('BadRequest');
    expect((await offer(ruth)).body.left?.stamp).toBe(left.stamp);
  });

  it('takes over what was chosen, in the words of the record; a rehearsal takes nothing', async () => {
    const [item] = left.items;
    const carry = { stamp: left.stamp, items: [item?.id ?? ''] };
    const second = await open(ruth, { group: 'ministry DESK', carry });
    expect(second.status).toBe(201);
    const { id, kind, text, owner, due } = left.items[0] as Left['items'][number];
    expect((await carried(second.body, ruth)).map(({ event }) => event)).toEqual([
      {
        type: 'ItemsCarried',
        group: 'ministry DESK',
        title: left.title,
        date: left.date,
        items: [{ id, kind, text, owner, due }],
      },
    ]);
    const rehearsal = await open(ruth, { group: 'Of a rehearsal', carry, rehearsal: true });
    expect(rehearsal.status).toBe(201);
    expect(await carried(rehearsal.body, ruth)).toEqual([]);
    expect((await get('/api/groups', ruth)).body).toEqual({ groups: ['ministry DESK'] });
  });

  it('offers what is left of what was taken over, once the next exercise of the group has ended', async () => {
    const all = left.items.map(({ id }) => id);
    const next = (await open(ruth, { group, carry: { stamp: left.stamp, items: all } })).body;
    const hers = await SeatClient.connect(server.origin, next.token, 'lead of the next');
    const answer = { type: 'AnswerCarriedItem', item: all[0], isDone: true, note: 'It stands.' };
    expect(await hers.command(answer)).toEqual({ ok: true });
    await hers.command({ type: 'StartExercise' });
    await hers.command({ type: 'EndExercise' });
    await hers.until((client) => client.eventsOf('DebriefOpened').length > 0, 'the debrief');
    hers.close();
    // That it has ended is noted behind the event that tells so.
    await expect.poll(async () => (await offer(ruth)).body.left?.exercise).toBe(next.exercise);
    const { body } = await offer(ruth);
    expect(body.left?.items).toMatchObject([{ id: all[1], kind: 'commitment', owner: 'Amina' }]);
    const stale = { stamp: left.stamp, items: all };
    expect((await open(ruth, { group, carry: stale })).body.code).toBe('LeftToDoChanged');
  });
}
