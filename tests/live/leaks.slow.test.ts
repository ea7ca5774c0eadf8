import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findScenario } from '../../scenarios/shelf';
import { type Canary, plantCanaries } from '../../scenarios/testing/plant-canaries';
import { SeatClient } from '../client/seat-client';
import { join, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

const velmara = findScenario('velmara-a');
if (!velmara) throw new Error('Velmara is not on the shelf.');
const { story, canaries } = plantCanaries(velmara);
const teams = ['national', 'council', 'lakes-union', 'civil-society'];

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
/** Everybody but staff, by what they are. */
const clients = new Map<string, SeatClient>();
const pages: string[] = [];

/** A token that this audience may know now. */
function mayKnow(who: string, { audience }: Canary, released: Set<string>): boolean {
  switch (audience.kind) {
    case 'team':
      return audience.team === who;
    case 'member':
      // The only person of a body's team holds its first member.
      return story.opening.bodies.some(
        ({ id, team, members }) => id === audience.body && team === who && members[0]?.id === audience.member,
      );
    case 'inject':
      return released.has(`${audience.inject} ${who}`);
    case 'room':
      return true;
    // Listened to until ENDEX: what the debrief alone is told reaches nobody in play.
    case 'debrief':
    case 'staff':
      return false;
  }
}

/** Every canary that somebody heard and may not know. */
function leaks(released: Set<string>): string[] {
  return [...clients].flatMap(([who, client]) => {
    const heard = client.heard.join('\n');
    return canaries
      .filter((canary) => heard.includes(canary.token) && !mayKnow(who, canary, released))
      .map((canary) => `${who} heard ${JSON.stringify(canary.audience)}`);
  });
}

beforeAll(async () => {
  const folder = mkdtempSync(joinPath(tmpdir(), 'forestall-canaries-'));
  const planted = { ...story, opening: { ...story.opening, scenarioId: 'velmara-canaries' } };
  writeFileSync(joinPath(folder, 'canaries.json'), JSON.stringify(planted));
  server = await startServer({ dataDir: aDataFolder() }, { FORESTALL_SCENARIO_DIR: folder });
  opened = await openExercise(server.origin, { scenario: 'velmara-canaries', contentCap: 3 });
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  for (const team of teams) {
    const { token } = await join(server.origin, opened.joinCode, `In ${team}`, team);
    clients.set(team, await SeatClient.connect(server.origin, token, team));
  }
  for (const as of ['observer', 'screen']) {
    const { token } = await join(server.origin, opened.joinCode, `The ${as}`, undefined, { as });
    clients.set(as, await SeatClient.connect(server.origin, token, as));
  }
}, 60_000);

afterAll(async () => {
  for (const client of [lead, ...clients.values()]) client?.close();
  await server?.stop();
});

it('plants enough to find something', () => {
  expect(canaries.length).toBeGreaterThan(100);
  // The lead may know all of them, so a test that sees none would see no leak either.
  const heard = lead.heard.join('\n');
  expect(canaries.filter(({ token }) => !heard.includes(token))).toEqual([]);
});

it('lets no secret of the scenario out, in no payload, acknowledgement, refusal or answer, while it is played', async () => {
  const released = new Set<string>();
  const say = (command: { type: string } & Record<string, unknown>) => lead.command(command);
  await say({ type: 'StartExercise' });
  await say({ type: 'OpenStep', move: 1, step: 'update' });
  for (const { id, kind } of story.script.injects) {
    await say({ type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' });
    const audience = kind === 'contingency' ? { teams: ['council'], members: [], screen: false } : undefined;
    const answer = await say({ type: 'ReleaseInject', inject: id, ...(audience ? { audience } : {}) });
    expect(leaks(released)).toEqual([]);
    if (!answer.ok) continue;
    const going = lead.eventsOf('InjectGoingOut').at(-1) as unknown as {
      release: string;
      recipients: { teams: string[]; screen: boolean; seats: string[] };
    };
    for (const [who, client] of clients) {
      const { teams: to, screen, seats } = going.recipients;
      const isRoom = who === 'screen' || who === 'observer';
      if (to.includes(who) || seats.includes(client.seat) || (isRoom && screen)) released.add(`${id} ${who}`);
    }
    await say({ type: 'SendReleaseNow', release: going.release });
    // Everybody asks for things that are not theirs, with the words of a curious person.
    for (const client of clients.values()) {
      const asked = await client.command({ type: 'AcknowledgeInject', release: going.release });
      expect(['UnknownRelease', 'NotAllowed', undefined]).toContain(asked.code);
      await client.command({ type: 'ReleaseInject', inject: id });
      await client.ask('catchUp', {
        cursors: { lead: 0, simcell: 0, 'team:national': 0, 'team:council': 0 },
      });
    }
    expect(leaks(released)).toEqual([]);
  }
  await say({ type: 'OpenStep', move: 2, step: 'agree' });
  for (const client of clients.values()) {
    await client.ask('catchUp', {});
    await client.ask('openDraft', { kind: 'card', move: 1, ordinal: 1 });
  }
  expect(leaks(released)).toEqual([]);
  expect(released.size).toBeGreaterThan(8);
});

it('lets none out through HTTP', async () => {
  for (const path of [
    '/api/scenarios',
    `/api/join/${opened.joinCode}`,
    '/api/openapi.json',
    `/api/exercises/${opened.exercise}/log`,
    '/api/health',
  ]) {
    pages.push(await (await fetch(server.origin + path)).text());
  }
  const { body } = await post(server.origin, '/api/join', { code: opened.joinCode, name: 'In council' });
  pages.push(JSON.stringify(body));
  const text = pages.join('\n');
  expect(canaries.filter(({ token }) => text.includes(token))).toEqual([]);
});

it('keeps what was never released from the debrief, too', async () => {
  await lead.command({ type: 'EndExercise', confirmShortDebrief: true });
  const unreleased = canaries.filter(
    ({ audience }) =>
      audience.kind === 'staff' || (audience.kind === 'inject' && audience.inject === 'inj_5'),
  );
  for (const client of clients.values()) {
    await client.until((one) => one.told.has('debrief'), 'the debrief');
    const heard = client.heard.join('\n');
    expect(unreleased.filter(({ token }) => heard.includes(token))).toEqual([]);
  }
});
