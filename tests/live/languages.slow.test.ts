import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesOfPdf } from '../../server/papers/testing/read-pdf';
import { SeatClient } from '../client/seat-client';
import { join, type Opened, openExercise } from '../support/api';
import { PlainSeat } from '../support/plain-seat';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

/** The starter over HTTP and sockets, for people who read French, Arabic or English. */
let server: RunningServer;
let opened: Opened;
let lead: SeatClient;

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin, { scenario: 'starter' });
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
}, 60_000);

afterAll(async () => {
  lead?.close();
  await server?.stop();
});

const lobbyFor = async (language: string) => {
  const response = await fetch(`${server.origin}/api/join/${opened.joinCode}`, {
    headers: { 'accept-language': language },
  });
  return (await response.json()) as { title: string; teams: { name: string }[] };
};

it('names the exercise and its teams in the language of who asks', async () => {
  expect((await lobbyFor('fr-CA,fr;q=0.9')).title).toBe('Premiers pas : jour de marché');
  expect((await lobbyFor('ar')).teams.map(({ name }) => name)).toContain('مجلس المضيق');
  expect((await lobbyFor('de')).title).toBe('First steps: market day');
});

it('tells a member its own instruction in every language, and no other in any', async () => {
  const { token } = await join(server.origin, opened.joinCode, 'Ann', 'council');
  const ann = await SeatClient.connect(server.origin, token, 'Ann');
  await ann.until(
    ({ heard }) => heard.some((one) => one.includes('Vos commerçants achètent')),
    'her instruction',
  );
  const told = ann.heard.join('\n');
  expect(told).toContain('Premiers pas');
  for (const word of ['Vous présidez et', 'Vous pouvez laisser passer', 'أنتم الرئاسة'])
    expect(told).not.toContain(word);
  ann.close();
});

it('gives a page without script in its language, set from the right where that is written so', async () => {
  const seat = new PlainSeat(server.origin, 'ar');
  await seat.send('/plain/join', { code: opened.joinCode, name: 'Rima', team: 'council' });
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  await lead.command({ type: 'ReleaseInject', inject: 'inj_1' });
  const release = lead.eventsOf('InjectGoingOut').at(-1)?.release;
  await lead.command({ type: 'SendReleaseNow', release });
  const { html } = await seat.open();
  expect(html).toContain('<h3 lang="ar" dir="rtl">تجار من الكلدر يسلّمون تصاريحهم</h3>');
  expect(html).toContain('أنتم الرئاسة وتكتبون');
  expect(html).not.toContain('Kelder traders hand in their permits');
});

it('prints what participants are given in their language', async () => {
  const response = await fetch(
    `${server.origin}/api/exercises/${opened.exercise}/papers/situation-manual.pdf?language=fr`,
    { headers: { authorization: `Bearer ${opened.token}` } },
  );
  expect(response.status).toBe(200);
  const text = (await pagesOfPdf(new Uint8Array(await response.arrayBuffer())))
    .join(' ')
    .replace(/\s+/gu, ' ');
  expect(text).toContain('Le Marlund au jour 4');
  expect(text).not.toContain('Marlund on Day 4');
});
