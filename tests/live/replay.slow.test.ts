import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import type { ReplayLine } from '../../exercise/replay';
import { initialState, type State } from '../../exercise/state';
import type { SeatClient } from '../client/seat-client';
import { asFacilitator, join, openExercise } from '../support/api';
import { type BallotRoom, castInTurn, lastWord, openBallotRoom, readIt } from '../support/ballot-room';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;
let room: BallotRoom;
const early: { status: number; body: { ok: boolean; code: string } }[] = [];
let stranger: string;

const client = (who: string) => room.clients.get(who) as SeatClient;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const tokenOf = (who: string) => (client(who).socket.auth as { token: string }).token;
const exerciseOf = (who: string) => (JSON.parse(welcomeOf(who)) as { exercise: string }).exercise;
const welcomeOf = (who: string) =>
  client(who)
    .heard.find((message) => message.startsWith('welcome '))
    ?.slice('welcome '.length) ?? '{}';

async function ask(query: string, headers: Record<string, string>) {
  const response = await fetch(`${server.origin}/api/exercises/${exerciseOf('lead')}/replay${query}`, {
    headers,
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text };
}

async function refusal(query: string, headers: Record<string, string>) {
  const { status, text } = await ask(query, headers);
  return { status, body: JSON.parse(text) as { ok: boolean; code: string } };
}

async function replay(query: string, headers: Record<string, string>): Promise<ReplayLine[]> {
  const { status, type, text } = await ask(query, headers);
  expect(status, text.slice(0, 200)).toBe(200);
  expect(type).toContain('application/jsonl');
  const lines = text.trimEnd().split('\n');
  const read = lines.map((line) => JSON.parse(line) as ReplayLine);
  expect(read.at(-1)).toEqual({ end: lines.length - 1 });
  return read;
}

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  room = await openBallotRoom(server.origin, 'velmara-a');
  const other = await openExercise(server.origin);
  stranger = (await join(server.origin, other.joinCode, 'Stranger', 'national')).token;
  await castInTurn(room, ['yes', 'yes', 'no', 'abstain', 'yes', 'no', 'yes'], 'As instructed.');
  await readIt(room);
  const lead = client('lead');
  await client('Noor').command({ type: 'StepOut' });
  await lead.command({ type: 'MoveSeat', seat: client('Leila').seat, team: 'national' });
  await client('Leila').until(({ told }) => told.has('team:national'), 'the other team');
  await lead.command({ type: 'GrantObserverTeam', team: 'national' });
  for (const who of ['Noor', 'lead', 'observer'])
    early.push(
      await refusal('', bearer(tokenOf(who))),
      await refusal('?channel=screen', bearer(tokenOf(who))),
    );
  early.push(await refusal('', asFacilitator));
  await lead.command({ type: 'EndExercise' });
  for (const one of room.clients.values()) await one.until(({ told }) => told.has('debrief'), 'the debrief');
  await lastWord(room);
}, 120_000);

afterAll(async () => {
  room?.close();
  await server?.stop();
});

/** What a replay tells of one channel: each event by its cursor, and what stood on it behind each. */
function channelsIn(lines: readonly ReplayLine[]) {
  const channels = new Map<string, { events: Map<number, Happened>; views: Map<number, State> }>();
  for (const line of lines) {
    if (!('channel' in line)) continue;
    const { channel, cursor } = line;
    const known = channels.get(channel) ?? { events: new Map(), views: new Map() };
    channels.set(channel, known);
    if ('view' in line) {
      known.views.set(cursor, line.view);
      continue;
    }
    const { at, event, by } = line;
    const happened = { at, event, ...(by === undefined ? {} : { by }) };
    known.events.set(cursor, happened);
    known.views.set(cursor, json(evolve(known.views.get(cursor - 1) ?? initialState, happened)));
  }
  return channels;
}

const json = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

/** What a socket of the seat received: events by cursor, and the views with which it caught up. */
function receivedBy(who: string) {
  const messages = client(who).heard;
  const events = messages
    .filter((message) => message.startsWith('events '))
    .map((message) => JSON.parse(message.slice(7)) as { channel: string; from: number; events: Happened[] });
  const views = messages
    .filter((message) => message.startsWith('ack ') && message.includes('"channels":{'))
    .flatMap((message) =>
      Object.entries(
        (JSON.parse(message.slice(4)) as { channels: Record<string, { cursor: number; view?: State }> })
          .channels,
      ),
    )
    .flatMap(([channel, { cursor, view }]) => (view ? [{ channel, cursor, view }] : []));
  return { events, views };
}

describe('a replay over HTTP', () => {
  const seats = [
    'lead',
    'control',
    'simcell',
    'evaluator',
    'technician',
    'observer',
    'screen',
    'Noor',
    'Leila',
  ];

  it.each(seats)('tells %s exactly what its sockets received', async (who) => {
    const channels = channelsIn(await replay('', bearer(tokenOf(who))));
    const { events, views } = receivedBy(who);
    expect(events.length).toBeGreaterThan(0);
    expect(views.length).toBeGreaterThan(1);
    for (const { channel, cursor, view } of views)
      expect(channels.get(channel)?.views.get(cursor), `${channel} at ${cursor}`).toEqual(view);
    const missing = new Map([...channels].map(([name, { events: told }]) => [name, new Set(told.keys())]));
    for (const { channel, from, events: got } of events)
      for (const [at, happened] of got.entries()) {
        expect(channels.get(channel)?.events.get(from + at), `${channel} ${from + at}`).toEqual(happened);
        missing.get(channel)?.delete(from + at);
      }
    // What is left was told before the socket caught up for the first time, in one view.
    for (const [channel, left] of missing) {
      const seen = views.filter((one) => one.channel === channel).map(({ cursor }) => cursor);
      for (const cursor of left) expect(cursor, channel).toBeLessThanOrEqual(Math.max(0, ...seen));
    }
  });

  it('follows a seat from one team to the other', async () => {
    const lines = await replay('', bearer(tokenOf('Leila')));
    const follows = lines.flatMap((line) => ('follows' in line ? [line.follows] : []));
    const teams = follows.map((one) => one.filter((channel) => channel.startsWith('team:')).join());
    expect([...new Set(teams)]).toEqual(['team:council', 'team:national']);
    expect(follows.at(-1)).toContain('debrief');
  });

  it('is refused to everybody before ENDEX, with a code and a sentence', () => {
    expect(early).toHaveLength(7);
    for (const { status, body } of early) {
      expect(status).toBe(409);
      expect(body).toMatchObject({ ok: false, code: 'ReplayTooEarly' });
    }
  });

  it('of others is refused to all but those who ran the exercise', async () => {
    const noor = `?seat=${client('Noor').seat}`;
    for (const who of ['Leila', 'observer', 'screen', 'evaluator', 'simcell', 'technician'])
      for (const query of [noor, '?channel=team:council', '?channel=lead', '?channel=screen']) {
        const { status, body } = await refusal(query, bearer(tokenOf(who)));
        expect([status, body.code], `${who} ${query}`).toEqual([403, 'ReplayOfOthers']);
      }
    for (const query of ['?channel=lead', '?channel=evaluators', `?channel=seat:${client('Noor').seat}`])
      expect((await refusal(query, bearer(tokenOf('control')))).status, query).toBe(403);
    expect((await refusal('?channel=team:nowhere', bearer(tokenOf('lead')))).status).toBe(404);
    expect((await refusal('', bearer(stranger))).status).toBe(404);
    expect((await refusal('', bearer('a'.repeat(40)))).status).toBe(401);
    expect((await refusal('', {})).status).toBe(401);
  });

  it('of others keeps from a controller who stepped out, and tells the lead, who was told then', async () => {
    const noor = `?seat=${client('Noor').seat}`;
    const types = async (who: string) =>
      (await replay(noor, bearer(tokenOf(who)))).flatMap((line) =>
        'event' in line ? [line.event.type] : [],
      );
    expect(await types('Noor')).toContain('SteppedOut');
    expect(await types('lead')).toContain('SteppedOut');
    const control = await types('control');
    expect(control).not.toContain('SteppedOut');
    expect(control).toContain('VoteOpened');
  });

  it('is the lead’s for the facilitator, and says under which rules it was decided', async () => {
    const [first, ...lines] = await replay('', asFacilitator);
    expect(first).toEqual({ at: expect.any(Number), rules: expect.any(Number) });
    expect(lines.filter((line) => 'rules' in line)).toEqual([]);
    const follows = lines.flatMap((line) => ('follows' in line ? [line.follows] : []));
    expect(follows).toEqual([['lead']]);
    expect(lines.some((line) => 'event' in line && line.event.type === 'SteppedOut')).toBe(true);
  });
});
