import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { bringTheSheet } from './support/bring-a-sheet';
import { aFacilitator, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** Nadia has never seen Forestall. She brings forty rows, mends what is said of them, rehearses and opens. */
let server: AppServer;
let nadia: Person;
let scenario = '';

const at = (path: string) => `${server.origin}/scenarios/${scenario}/${path}`;
const saved = () => nadia.page.getByText('Everything is saved.').waitFor();

beforeAll(async () => {
  server = await startApp(aDataFolder());
  nadia = await aFacilitator(server, 'Nadia');
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepFailure(nadia.page, 'newcomer');
});

afterAll(async () => {
  await nadia?.context.close();
  await server?.stop();
});

test('a spreadsheet is read and its three doubts are told before anything is saved', async () => {
  const { page } = nadia;
  await bringTheSheet(page, server.origin);
  await page.getByText('40 injects', { exact: true }).waitFor();
  for (const doubt of ['Row 13 names no recipient.', 'Row 26 has no time.', /The id “030” of row 32/])
    await page.getByText(doubt).waitFor();
  await photograph(page, 'newcomer-import', 'staff', () =>
    page.getByText('40 injects', { exact: true }).waitFor(),
  );
  await page.getByRole('textbox', { name: 'Title' }).fill('The lake road');
  await page.getByRole('button', { name: 'Make a scenario of 40 injects' }).click();
  await page.waitForURL(/\/scenarios\/scn_[^/]+\/msel/);
  scenario = /scenarios\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  await page.getByText('40 lines').waitFor();
});

test('what the check stops at is mended from its link: the line without recipients', async () => {
  const { page } = nadia;
  await page.goto(at('check'));
  const mend = page.getByRole('region', { name: 'To mend' });
  await mend.getByText('Inject 12 reaches nobody.').waitFor();
  await mend.getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: 'The whole inject' });
  await panel.getByText('Reaches nobody but staff.').waitFor();
  await panel.getByLabel('Civil society', { exact: true }).check({ force: true });
  await panel.getByText(/^Reaches: Civil society/).waitFor();
  await saved();
});

test('the line without a time gets its minute, and the manual its words', async () => {
  const { page } = nadia;
  await page.goto(at('msel'));
  const grid = page.getByRole('grid', { name: 'MSEL' });
  await grid.locator('[data-row="24"][data-column="0"]').click();
  const panel = page.getByRole('complementary', { name: 'The whole inject' });
  await panel.getByLabel('Planned minute').fill('72');
  await panel.getByLabel('Planned minute').blur();
  await saved();
  await page.goto(at('manual'));
  await page
    .getByLabel('Text')
    .first()
    .fill('The lake road has been closed since Monday, and nobody says by whom.');
  await page.getByLabel('Text').first().blur();
  await saved();
});

test('a team is added, with its brief', async () => {
  const { page } = nadia;
  await page.goto(at('teams'));
  await page.getByRole('button', { name: 'Add a team' }).click();
  const fields = page.locator('details[open]').last();
  await fields.getByLabel('Name', { exact: true }).fill('Press pool');
  await fields.getByLabel(/^Short name/).fill('Press');
  await fields.getByLabel(/^In one sentence/).fill('Reporters who ask and publish.');
  await fields.getByLabel('Who you are').fill('You are three reporters with one editor between you.');
  await fields.getByLabel(/^Goals/).fill('Publish what two sources confirm.');
  await fields.getByLabel(/^Red lines/).fill('No name of a witness.');
  await fields.getByLabel(/^Red lines/).blur();
  await saved();
  await photograph(page, 'newcomer-team', 'staff');
  await page.goto(at('check'));
  await page.getByRole('link', { name: 'Open an exercise' }).waitFor();
  expect(await page.getByRole('region', { name: 'To mend' }).count()).toBe(0);
  await photograph(page, 'newcomer-check', 'staff');
});

test('a text is translated, and read by whoever wants that language', async () => {
  const { page } = nadia;
  await page.goto(at('languages'));
  await page.getByLabel(/^Add a language/).fill('fr');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('For everyone').click();
  await page.getByRole('textbox', { name: 'Press pool Name', exact: true }).fill('Groupe de presse');
  await page.getByRole('textbox', { name: 'Press pool Name', exact: true }).blur();
  await saved();
  await photograph(page, 'newcomer-languages', 'staff');
  await page.reload();
  await page.getByText(/^1 of \d+$/).waitFor();
  await page.goto(at('check'));
});

test('it is rehearsed with bots', async () => {
  const { page } = nadia;
  await page.getByRole('button', { name: /rehears/i }).click();
  await page.waitForURL(/\/control\//);
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .waitFor();
  await photograph(page, 'newcomer-rehearsal', 'staff');
});

test('it is opened, and the join code can be shared', async () => {
  const { page } = nadia;
  await page.goto(at('check'));
  await page.getByRole('link', { name: 'Open an exercise' }).click();
  await page.getByRole('button', { name: 'Open The lake road' }).click();
  await page.waitForURL(/\/control\//);
  const shown = page.locator('bdi').filter({ hasText: /^[A-Z2-9]{3} [A-Z2-9]{3}$/ });
  await shown.first().waitFor();
  const code = ((await shown.first().textContent()) ?? '').replace(/\s/u, '');
  const lobby = await fetch(`${server.api}/api/join/${code}`);
  const french = await fetch(`${server.api}/api/join/${code}`, { headers: { 'accept-language': 'fr' } });
  expect((await french.json()).teams.at(-1).name).toBe('Groupe de presse');
  expect((await lobby.json()).teams.map(({ name }: { name: string }) => name)).toContain('Press pool');
  expect(nadia.faults).toEqual([]);
});
