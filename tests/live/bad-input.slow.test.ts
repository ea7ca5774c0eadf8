import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, logOf, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
let members: SeatClient[];
const names = ['Ines', 'Kwame', 'Leila', 'Marek', 'Noor', 'Sami'];

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin, { places: { council: 6, national: 1 } });
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  members = await Promise.all(
    names.map(async (name) => {
      const { token } = await join(server.origin, opened.joinCode, name, 'council');
      return SeatClient.connect(server.origin, token, name);
    }),
  );
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'anticipate' });
}, 60_000);

afterAll(async () => {
  for (const client of [lead, ...(members ?? [])]) client?.close();
  await server?.stop();
});

const member = () => members[0] as SeatClient;

describe('a message that is wrong', () => {
  const huge = 'x'.repeat(1024 * 1024);
  it.each([
    ['no object', 'hello', 'Unreadable', undefined],
    ['no id', { command: { type: 'StepOut' } }, 'BadRequest', 'id'],
    [
      'an unknown command',
      { id: 'cmd_aaaaaaaaaaaaaaaaaaaa', command: { type: 'WinTheGame' } },
      'BadRequest',
      'command.type',
    ],
    [
      'a field too many',
      { id: 'cmd_aaaaaaaaaaaaaaaaaaaa', command: { type: 'StepOut', seat: 'x' } },
      'BadRequest',
      'seat',
    ],
    [
      'a text of 1 MB',
      { id: 'cmd_aaaaaaaaaaaaaaaaaaaa', command: { type: 'PinFact', kind: 'known', text: huge } },
      'BadRequest',
      'command.text',
    ],
    [
      'a NUL',
      { id: 'cmd_aaaaaaaaaaaaaaaaaaaa', command: { type: 'PinFact', kind: 'known', text: 'a\0b' } },
      'BadRequest',
      'command.text',
    ],
    [
      'half a character',
      { id: 'cmd_aaaaaaaaaaaaaaaaaaaa', command: { type: 'PinFact', kind: 'known', text: 'a\ud800' } },
      'BadRequest',
      'command.text',
    ],
  ])('is refused by its field: %s', async (_, message, code, field) => {
    const before = (await logOf(server.origin, opened.exercise)).length;
    const answer = await member().ask('command', message);
    expect(answer).toMatchObject({ ok: false, code, ...(field ? { field } : {}) });
    expect(answer.message).toMatch(/\.$/);
    expect(String(answer.message).length).toBeLessThan(200);
    expect(member().socket.connected).toBe(true);
    expect((await logOf(server.origin, opened.exercise)).length).toBe(before);
  });

  it('with an event that nobody knows closes nothing', async () => {
    member().socket.emit('launch', { missiles: true });
    expect(await member().command({ type: 'PinFact', kind: 'known', text: 'Still here.' })).toEqual({
      ok: true,
    });
  });
});

describe('a command that the rules refuse', () => {
  const odds = { CM1: 90, CM2: 0, CM3: 0, CM4: 0, CM5: 0, CM6: 0, CM7: 0, CM8: 0, CM9: 0 };

  it('says that a forecast does not sum to 100', async () => {
    const answer = await member().command({ type: 'LockForecast', move: 1, odds });
    expect(answer).toMatchObject({
      ok: false,
      code: 'ForecastNotHundred',
      message: expect.stringContaining('90 of 100'),
    });
  });

  it('says that a seat may not do what staff do', async () => {
    expect(await member().command({ type: 'EndExercise' })).toMatchObject({ code: 'NotAllowed' });
    expect(await member().command({ type: 'ReleaseInject', inject: 'inj_1' })).toMatchObject({
      code: 'NotAllowed',
    });
  });

  it('says that the step does not allow it', async () => {
    const table = {
      type: 'TableProposal',
      title: 'Access',
      text: 'Calls on all parties.',
      kind: 'substance',
    };
    expect(await member().command(table)).toMatchObject({ code: 'StepDoesNotAllow' });
  });

  it('says that one has voted already, and that the vote can be changed', async () => {
    await lead.command({ type: 'OpenStep', move: 2, step: 'agree' });
    const table = {
      type: 'TableProposal',
      title: 'Access',
      text: 'Calls on all parties.',
      kind: 'substance',
    };
    expect(await member().command(table)).toEqual({ ok: true });
    await lead.until((client) => client.eventsOf('ProposalTabled').length > 0, 'the proposal');
    const [{ proposal }] = lead.eventsOf('ProposalTabled') as unknown as [{ proposal: string }];
    await lead.command({ type: 'OpenVote', proposal, binding: true, basis: 'played' });
    await member().until((client) => client.eventsOf('VoteOpened').length > 0, 'the vote');
    const [{ vote }] = member().eventsOf('VoteOpened') as unknown as [{ vote: string }];
    const ballot = { vote, choice: 'yes', explanation: '', condition: '' };
    expect(await member().command({ type: 'CastVote', ...ballot })).toEqual({ ok: true });
    expect(await member().command({ type: 'CastVote', ...ballot })).toMatchObject({ code: 'AlreadyVoted' });
    expect(await member().command({ type: 'ChangeVote', ...ballot, choice: 'no' })).toEqual({ ok: true });
    expect(await lead.command({ type: 'ReadVote', vote })).toEqual({ ok: true });
    for (const client of [...members.slice(1), lead]) {
      await client.until((one) => one.eventsOf('VoteRead').length > 0, 'the result');
      const beforeTheResult = client.heard.filter((text) => !text.includes('VoteRead')).join();
      expect(beforeTheResult).not.toContain('"choice":"no"');
    }
    expect(await member().command({ type: 'ChangeVote', ...ballot })).toMatchObject({ code: 'VoteClosed' });
  });
});

describe('joining', () => {
  // Before the first move: whoever comes later waits for a place, whatever team they name.
  let lobby: Opened;
  beforeAll(async () => {
    lobby = await openExercise(server.origin, { places: { national: 1 } });
    await join(server.origin, lobby.joinCode, 'Ines', 'national');
  });

  it.each([
    ['a wrong code', { code: 'ZZZZZZ', name: 'Ana' }, 404, 'UnknownCode'],
    ['a full team', { name: 'Ana', team: 'national' }, 409, 'TeamFull'],
    ['a team that is not there', { name: 'Ana', team: 'winners' }, 409, 'UnknownTeam'],
    ['a name that is taken', { name: ' ines ' }, 409, 'NameTaken'],
    ['a name of 1 MB', { name: 'n'.repeat(1024 * 1024) }, 400, 'BadRequest'],
    ['no name', {}, 400, 'BadRequest'],
    ['a field too many', { name: 'Ana', role: 'lead' }, 400, 'BadRequest'],
    ['a NUL in the name', { name: 'A\0na' }, 400, 'BadRequest'],
  ])('with %s is answered in a sentence', async (_, wanted, status, code) => {
    const answer = await post(server.origin, '/api/join', { code: lobby.joinCode, ...wanted });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(answer.body.message).toMatch(/\.$/);
  });

  it('takes over no seat of staff', async () => {
    const log = await logOf(server.origin, opened.exercise);
    const leadName = (
      log.find(({ event }) => event.type === 'SeatTaken')?.event as { name?: string } | undefined
    )?.name;
    const client = lead.socket;
    client.disconnect();
    let answer = await post(server.origin, '/api/join', {
      code: opened.joinCode,
      name: leadName,
      takeOver: true,
    });
    while (answer.body.code === 'SeatHere') {
      answer = await post(server.origin, '/api/join', {
        code: opened.joinCode,
        name: leadName,
        takeOver: true,
      });
    }
    client.connect();
    expect(answer.body.code).toBe('SeatOfStaff');
  });

  it('with something that is no JSON says so', async () => {
    const answer = await post(server.origin, '/api/join', '{"code":');
    expect(answer).toMatchObject({ status: 400, body: { ok: false, code: 'Unreadable' } });
  });

  it('that does not say that it is JSON, or names a NUL, is no fault of the server', async () => {
    const body = JSON.stringify({ code: opened.joinCode, name: 'Rana' });
    const headers = { 'content-type': 'text/plain' };
    const plain = await fetch(`${server.origin}/api/join`, { method: 'POST', headers, body });
    expect(plain.status).toBe(400);
    expect((await fetch(`${server.origin}/api/join/%00`)).status).toBe(404);
  });

  it.each(['application/JSON', 'Application/vnd.room+Json; charset=UTF-8'])(
    'is looked at the same, however it spells that it is JSON: %s',
    async (type) => {
      const body = JSON.stringify({ code: opened.joinCode, name: 'Ra\0na', team: 'council' });
      const headers = { 'content-type': type };
      const joined = await fetch(`${server.origin}/api/join`, { method: 'POST', headers, body });
      expect({ status: joined.status, ...((await joined.json()) as object) }).toMatchObject({
        status: 400,
        code: 'BadRequest',
        field: 'name',
      });
    },
  );
});

it.each([['Content-Length: 99\r\n\r\n{"code":'], ['Transfer-Encoding: chunked\r\n\r\n9\r\n{"code":']])(
  'a sender that hangs up half-way is no fault of the server: %j',
  async (rest) => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1').resume();
    const ended = once(socket, 'close');
    socket.end(`POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${rest}`);
    await ended;
    expect((await fetch(`${server.origin}/api/health`)).status).toBe(200);
    expect(server.output()).not.toContain('"level":50');
  },
);

describe('a connection that asks to become another', () => {
  it('is ended, where nobody speaks what it asks for', async () => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.on('error', () => undefined).resume();
    const ended = once(socket, 'close');
    socket.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await ended;
    expect(socket.destroyed).toBe(true);
  });
});

describe('what is for staff', () => {
  it('opens to nobody without an account or a token', async () => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic a:b' }]) {
      const answer = await post(
        server.origin,
        '/api/exercises',
        { scenario: 'velmara-a' },
        headers as Record<string, string>,
      );
      expect(answer).toMatchObject({ status: 401, body: { code: 'NotSignedIn' } });
    }
  });

  it('answers a player who asks for the log like somebody who is nobody', async () => {
    const { token } = await join(server.origin, opened.joinCode, 'Curious', 'national');
    const refused = await fetch(`${server.origin}/api/exercises/${opened.exercise}/log`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(refused.status).toBe(404);
  });

  it('gives SimCell a log without forecasts', async () => {
    const { body } = await post<{ token: string }>(
      server.origin,
      `/api/exercises/${opened.exercise}/staff`,
      { role: 'simcell', name: 'Ruth' },
      asFacilitator,
    );
    const log = await logOf(server.origin, opened.exercise, { authorization: `Bearer ${body.token}` });
    expect(log.length).toBeGreaterThan(5);
    expect(log.map(({ cursor }) => cursor)).toEqual(log.map((_, index) => index + 1));
    expect(log.some(({ event }) => event.type === 'ForecastLocked')).toBe(false);
  });
});
