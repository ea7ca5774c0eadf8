import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import type { Opened } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** The lead saves an exercise that has ended as one file, and takes it in again below the own list. */
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let ruth: Person;
let packed: Buffer;

beforeAll(async () => {
  server = await startApp(aDataFolder());
  ruth = await aFacilitator(server, 'Ruth');
  opened = await ruth.page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ scenario: 'velmara-a' });
    return (await (await fetch('/api/exercises', { method: 'POST', headers, body })).json()) as Opened;
  });
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  await lead.command({ type: 'StartExercise' });
  await ruth.page.goto(`${server.origin}/papers/${opened.exercise}#token=${opened.token}`);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepFailure(ruth.page, 'packages-ruth');
});

afterAll(async () => {
  lead?.close();
  await ruth?.context.close();
  await server?.stop();
});

const widest = () => ruth.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('behind ENDEX the papers page has the package, and says what is not in it', async () => {
  const { page } = ruth;
  await page.getByRole('heading', { name: 'For the day' }).waitFor();
  expect(await page.getByRole('button', { name: 'Package', exact: true }).count()).toBe(0);
  await lead.command({ type: 'EndExercise' });
  await page.getByText('Not in it: private and anonymous answers').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Package', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('exercise-Velmara.zip');
  packed = await buffer(await download.createReadStream());
  expect(packed.subarray(0, 2).toString()).toBe('PK');
  await photograph(page, 'package', 'player');
  expect(await widest()).toBeLessThanOrEqual(0);
});

test('a file that is no package is refused with what to do, and stays chosen', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/exercises`);
  await page.getByText('Import an exercise that has ended').click();
  const file = page.getByLabel('Package', { exact: false });
  await file.setInputFiles({ name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('PK no') });
  await page.getByRole('button', { name: 'Import the exercise' }).click();
  await page.getByText('This is no package of Forestall').waitFor();
  expect(await file.evaluate((one: HTMLInputElement) => one.files?.length)).toBe(1);
  await photograph(page, 'import-refused', 'player');
});

test('a package is taken in, stands in the list, and opens its debrief', async () => {
  const { page } = ruth;
  const file = page.getByLabel('Package', { exact: false });
  await file.setInputFiles({ name: 'exercise-Velmara.zip', mimeType: 'application/zip', buffer: packed });
  await page.getByRole('button', { name: 'Import the exercise' }).click();
  await page.getByText('Velmara (imported) stands in your list now.').waitFor();
  await page.getByRole('heading', { name: 'Velmara (imported)' }).waitFor();
  await photograph(page, 'imported', 'player');
  expect(await widest()).toBeLessThanOrEqual(0);
  await page.getByRole('status').getByRole('link', { name: 'Open the debrief' }).click();
  await page.waitForURL(/\/debrief\//u);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await photograph(page, 'imported-debrief', 'staff');
  await page.goto(page.url().replace('/debrief/', '/replay/'));
  await page.getByRole('slider').first().waitFor();
  expect(ruth.faults).toEqual([]);
});
