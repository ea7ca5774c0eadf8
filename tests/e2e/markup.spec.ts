import { afterAll, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { joinAs, type Person } from './support/cast';

const hostile = [
  '<img src="x" onerror="window.hacked = true">',
  '<script>window.hacked = true</script>',
  '[a link](javascript:window.hacked=true)',
  '![a picture](http://tracker.example/pixel.png)',
  '**bold**',
].join('\n\n');

let server: AppServer;
let amina: Person;

beforeAll(async () => {
  server = await startApp(aDataFolder());
});

afterAll(async () => {
  await amina?.context.close();
  await server?.stop();
});

test('text from anybody is shown as text or sanitised Markdown; nothing in it runs or loads', async () => {
  const { token, joinCode } = await openExercise(server.api);
  const lead = await SeatClient.connect(server.api, token, 'lead');
  const asked: string[] = [];
  amina = await joinAs(server, '<b>Amina</b>', joinCode, 'National', 'laptop');
  amina.page.on('request', (request) => asked.push(request.url()));
  const jonas = await join(server.api, joinCode, '<img src=x onerror=window.hacked=true>', 'national');
  const teammate = await SeatClient.connect(server.api, jonas.token, 'Jonas');
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  const written = { title: '<i>Title</i>', text: hostile, from: '<u>Desk</u>', mode: 'note', level: 0 };
  const audience = { teams: 'all', members: [], screen: true };
  await lead.command({ type: 'ReleaseWritten', ...written, audience });
  const release = lead.eventsOf('InjectGoingOut').at(-1)?.release;
  await lead.command({ type: 'SendReleaseNow', release });
  await teammate.command({ type: 'PinFact', kind: 'known', text: hostile });
  const { page } = amina;
  await page.getByRole('heading', { name: '<i>Title</i>' }).waitFor();
  await page.locator('strong', { hasText: 'bold' }).first().waitFor();
  const seen = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    links: [...document.querySelectorAll('a')].filter((link) => link.href.startsWith('javascript:')).length,
    pictures: [...document.querySelectorAll('main img')].length,
  }));
  expect(seen).toEqual({ hacked: false, links: 0, pictures: 0 });
  expect(asked.filter((url) => new URL(url).hostname !== 'workshop.test')).toEqual([]);
  expect(amina.faults).toEqual([]);
  for (const client of [lead, teammate]) client.close();
});
