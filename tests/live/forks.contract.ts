import { afterAll, beforeAll, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, type Joined, join, logOf, type Opened, openExercise, post } from '../support/api';
import { type RunningServer, type Store, startServer } from '../support/running-server';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const place = { kind: 'card', move: 1, ordinal: 1 };
const pick = { kind: 'pick', move: 1, content: { tool: 'T22', mechanism: 'DEG-M1' } };
/** What the parent's people wrote that no what-if may hold. */
const canary = 'canary of the parent';

const card = {
  tool: 'T22',
  purpose: 'constrain',
  strategy: 'DEG',
  mechanism: 'DEG-M1',
  target: canary,
  effect: '',
  counterMove: 'CM1',
  agreement: '',
  cost: '',
  changeCourse: '',
};

/** What a what-if must be on a real server, whichever database is below. */
export function forksContract(store: () => Promise<Store>): void {
  let server: RunningServer;
  let parent: Opened;
  let lead: SeatClient;
  let amina: SeatClient;
  let jonas: SeatClient;
  let control: Joined;
  let player: Joined;
  let linkToken = '';
  let cursor = 0;
  let fork: Opened;

  const ask = <T = Opened>(moment: object, headers: Record<string, string>) =>
    post<T>(server.origin, `/api/exercises/${parent.exercise}/forks`, { moment }, headers);

  /** Plays up to a card that is being written, with a line armed and a release going out. */
  async function play(): Promise<void> {
    await lead.command({ type: 'StartExercise' });
    await lead.command({ type: 'OpenStep', move: 1, step: 'think' });
    expect(await amina.ask('putPrivate', pick)).toEqual({ ok: true });
    await lead.command({ type: 'OpenStep', move: 1, step: 'decide' });
    const { draft } = (await amina.ask('takePen', place)) as unknown as { draft: { penCounter: number } };
    const save = { ...place, penCounter: draft.penCounter, revision: 0, content: card };
    expect(await amina.ask('saveDraft', save)).toMatchObject({ ok: true });
    await lead.command({ type: 'ArmInject', inject: 'inj_2', minute: 60 });
    await lead.command({ type: 'ReleaseInject', inject: 'inj_1' });
    cursor = lead.told.get('lead')?.cursor ?? 0;
  }

  beforeAll(async () => {
    server = await startServer(await store());
    parent = await openExercise(server.origin);
    lead = await SeatClient.connect(server.origin, parent.token, 'lead');
    player = await join(server.origin, parent.joinCode, 'Amina', 'national');
    const second = await join(server.origin, parent.joinCode, 'Jonas', 'national');
    jonas = await SeatClient.connect(server.origin, second.token, 'Jonas');
    amina = await SeatClient.connect(server.origin, player.token, 'Amina');
    const staff = { role: 'control', name: 'Dele' };
    const path = `/api/exercises/${parent.exercise}/staff`;
    control = (await post<Joined>(server.origin, path, staff, asFacilitator)).body;
    linkToken = (await lead.ask('invite', { role: 'observer', uses: 'many' })).token as string;
    await play();
  }, 60_000);

  afterAll(async () => {
    for (const client of [lead, amina, jonas]) client?.close();
    await server?.stop();
  });

  it('before ENDEX nobody makes one', async () => {
    for (const headers of [bearer(parent.token), asFacilitator])
      expect(await ask({ cursor }, headers)).toMatchObject({ status: 409, body: { code: 'NotEnded' } });
    await lead.command({ type: 'OpenStep', move: 1, step: 'agree', confirmShortDebrief: true });
    await lead.command({ type: 'EndExercise' });
    await lead.until((client) => client.eventsOf('DebriefOpened').length > 0, 'the debrief');
  });

  it('after ENDEX the lead alone does, from a moment of play', async () => {
    for (const { token } of [player, control])
      expect(await ask({ cursor }, bearer(token))).toMatchObject({
        status: 403,
        body: { code: 'NotAllowed' },
      });
    expect(await ask({ cursor }, {})).toMatchObject({ status: 401, body: { code: 'NotSignedIn' } });
    const known = bearer(parent.token);
    const end = lead.told.get('lead')?.cursor ?? 0;
    expect((await ask({ cursor: end }, known)).body.code).toBe('MomentAfterPlay');
    expect((await ask({ at: Date.now() }, known)).body.code).toBe('MomentAfterPlay');
    expect((await ask({ cursor: end + 100 }, known)).body.code).toBe('MomentAfterPlay');
    expect((await ask({ at: 1 }, known)).body.code).toBe('MomentUnknown');
    expect((await ask({ cursor, at: 1 }, known)).body.code).toBe('BadRequest');
    const { status, body } = await ask({ cursor }, known);
    expect(status).toBe(201);
    expect(body.joinCode).not.toBe(parent.joinCode);
    fork = body;
  });

  it('its record begins with its parent, and is the parent’s up to the moment', async () => {
    const [of, own] = [
      await logOf(server.origin, parent.exercise, bearer(parent.token)),
      await logOf(server.origin, fork.exercise, bearer(fork.token)),
    ];
    expect(own[0]?.event).toMatchObject({ type: 'ExerciseForked', parent: { exercise: parent.exercise } });
    const copied = own.slice(1, cursor + 1).map(({ at, event }) => ({ at, event }));
    expect(copied).toEqual(of.slice(0, cursor).map(({ at, event }) => ({ at, event })));
    const after = own.slice(cursor + 1).map(({ event }) => event.type);
    expect(after).toContain('ReleaseTakenBack');
    expect(after).toContain('InjectDisarmed');
    expect(after.slice(-2)).toEqual(['WhatIfBegan', 'SeatTaken']);
    expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).sort((a, b) => a - b));
  });

  it('no token, code or link of the parent opens it', async () => {
    const read = (token: string) =>
      fetch(`${server.origin}/api/exercises/${fork.exercise}/log`, { headers: bearer(token) });
    for (const { token } of [parent, player, control]) expect((await read(token)).status).toBe(404);
    const joined = await post(server.origin, '/api/join', { code: parent.joinCode, name: 'Sam' });
    expect(joined.body.code).toBe('ExerciseEnded');
    const look = { exercise: fork.exercise, token: linkToken };
    expect((await post(server.origin, '/api/invites/look', look)).body.code).toBe('InviteClosed');
    const accept = { ...look, name: 'Sam' };
    expect((await post(server.origin, '/api/invites/accept', accept)).body.code).toBe('InviteClosed');
  });

  it('stands still, takes people in by its own code, and holds no draft, pick or anonymous answer', async () => {
    const leader = await SeatClient.connect(server.origin, fork.token, 'leader');
    await lead.command({ type: 'OpenDebriefStep', step: 'reflect' });
    for (const client of [amina, jonas, amina, jonas, amina])
      expect(await client.ask('reflect', { kind: 'plus', text: canary })).toMatchObject({ ok: true });
    expect(await lead.command({ type: 'ShowReflections', kind: 'plus' })).toEqual({ ok: true });
    const again = await join(server.origin, fork.joinCode, 'Amina', 'national');
    const person = await SeatClient.connect(server.origin, again.token, 'Amina again');
    expect(await leader.command({ type: 'ReleaseInject', inject: 'inj_1' })).toMatchObject({
      code: 'Paused',
    });
    expect(await leader.command({ type: 'ResumeExercise' })).toEqual({ ok: true });
    expect(await person.ask('openDraft', place)).toMatchObject({ ok: true, draft: { revision: 0 } });
    expect(await person.ask('readPrivate', { kind: 'pick', move: 1 })).toMatchObject({
      ok: true,
      content: null,
    });
    expect(await leader.command({ type: 'EndExercise' })).toEqual({ ok: true });
    expect(await leader.command({ type: 'ShowReflections', kind: 'plus' })).toMatchObject({
      code: 'TooFewAnswers',
    });
    expect([...leader.heard, ...person.heard].join()).not.toContain(canary);
    for (const client of [leader, person]) client.close();
  });

  it('is compared with its parent by staff alone, and runs of it never are', async () => {
    const read = async (exercise: string, headers: Record<string, string>) => {
      const response = await fetch(`${server.origin}/api/exercises/${exercise}/comparison`, { headers });
      return { status: response.status, body: (await response.json()) as Record<string, object[]> };
    };
    expect(await read(parent.exercise, bearer(player.token))).toMatchObject({ status: 403 });
    expect(await read(parent.exercise, {})).toMatchObject({ status: 401 });
    for (const exercise of [parent.exercise, fork.exercise]) {
      const { status, body } = await read(exercise, asFacilitator);
      expect(status).toBe(200);
      expect(body.pairs).toMatchObject([{ fork: { exercise: fork.exercise } }]);
      // The what-if has ended, too.
      expect(body.runs).toHaveLength(1);
    }
    const other = await openExercise(server.origin);
    expect((await read(other.exercise, bearer(other.token))).status).toBe(409);
    expect(await read(parent.exercise, bearer(control.token))).toMatchObject({ status: 200 });
  });

  it('may have a what-if of its own, which names it', async () => {
    const path = `/api/exercises/${fork.exercise}/forks`;
    const { body } = await post<Opened>(
      server.origin,
      path,
      { moment: { cursor: cursor + 1 } },
      asFacilitator,
    );
    const [first] = await logOf(server.origin, body.exercise);
    expect(first?.event).toMatchObject({ type: 'ExerciseForked', parent: { exercise: fork.exercise } });
    const types = (await logOf(server.origin, body.exercise)).map(({ event }) => event.type);
    expect(types.filter((type) => type === 'ExerciseForked')).toHaveLength(1);
  });
}
