import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { type Opened, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { joinAs, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** The starter in three languages: Rima reads Arabic on a phone, Léo French at a laptop, Ann English. */
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let rima: Person;
let leo: Person;
let ann: Person;

beforeAll(async () => {
  server = await startApp(aDataFolder());
  opened = await openExercise(server.api, { scenario: 'starter' });
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  rima = await joinAs(server, 'Rima', opened.joinCode, 'مجلس المضيق', 'phone', 'ar');
  leo = await joinAs(server, 'Léo', opened.joinCode, 'Gouvernement du Wexholm', 'laptop', 'fr-FR');
  ann = await joinAs(server, 'Ann', opened.joinCode, 'Government of Wexholm', 'laptop');
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { page, name } of [rima, leo, ann]) await keepFailure(page, `languages-${name}`);
});

afterAll(async () => {
  lead?.close();
  for (const person of [rima, leo, ann]) await person?.context.close();
  await server?.stop();
});

test('brief, instruction and manual come in the language that the browser asks for', async () => {
  await rima.page.getByText('أنتم ثلاث جارات لمارلند', { exact: false }).waitFor();
  await rima.page.getByText('تجاركم يشترون من أنستو', { exact: false }).waitFor();
  await leo.page.getByText('Vous êtes la cellule de crise du Wexholm', { exact: false }).waitFor();
  await ann.page.getByText('You are the crisis desk of Wexholm', { exact: false }).waitFor();
  await photograph(rima.page, 'languages-lobby-arabic', 'player');
});

test('an inject arrives in the language of its reader, set from the right where that is written so', async () => {
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  await lead.command({ type: 'ReleaseInject', inject: 'inj_1' });
  await lead.until((client) => client.eventsOf('InjectGoingOut').length > 0, 'the release');
  const release = lead.eventsOf('InjectGoingOut').at(-1)?.release;
  await lead.command({ type: 'SendReleaseNow', release });
  const arabic = rima.page.getByRole('heading', { name: 'تجار من الكلدر يسلّمون تصاريحهم' }).first();
  await arabic.waitFor();
  expect(await arabic.evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
  expect(await arabic.evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe('ar');
  await leo.page
    .getByRole('heading', { name: 'Des commerçants kelder rendent leurs permis' })
    .first()
    .waitFor();
  await ann.page.getByRole('heading', { name: 'Kelder traders hand in their permits' }).first().waitFor();
  await photograph(rima.page, 'languages-inject-arabic', 'player');
  await photograph(leo.page, 'languages-inject-french', 'player');
});

test('somebody who chooses another language reads everything in it at once, and keeps it', async () => {
  const { page } = leo;
  await page
    .getByRole('tab', { name: /Papers/ })
    .or(page.getByRole('button', { name: /^Papers/ }))
    .first()
    .click();
  await page.getByLabel('Read in').first().selectOption('en-GB');
  await page.getByRole('heading', { name: 'Kelder traders hand in their permits' }).first().waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Kelder traders hand in their permits' }).first().waitFor();
});

test('the instruction to one member is on no other device, in no language', async () => {
  for (const { page } of [leo, ann])
    expect(await page.content()).not.toMatch(/تجاركم يشترون|Vos commerçants achètent/u);
});

test('nothing went wrong in any browser', () => {
  expect([rima, leo, ann].flatMap(({ faults }) => faults)).toEqual([]);
});
