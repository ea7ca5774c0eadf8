import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aDataFolder } from '../support/running-server';
import type { AppServer } from './support/app-server';
import { keepFailure, photograph } from './support/photograph';
import { type Author, twoAuthors } from './support/two-authors';

/** A lecturer chooses a scenario: it is read without being cloned, and a case study gives nothing away before ENDEX. */
let server: AppServer;
let ruth: Author;
let dele: Author;

beforeAll(async () => {
  const started = await twoAuthors(aDataFolder(), ['Ruth', 'Dele']);
  server = started.server;
  [ruth, dele] = started.authors;
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { name, page } of [ruth, dele]) await keepFailure(page, `library-${name}`);
});

afterAll(async () => {
  for (const person of [ruth, dele]) await person?.context.close();
  await server?.stop();
});

test('a scenario of the shelf is read, and a seat is looked through', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/scenarios`);
  await page.getByRole('link', { name: 'Velmara', exact: true }).first().click();
  await page.waitForURL(/\/scenarios\/read\//);
  await photograph(page, 'library-read', 'staff', () => page.getByRole('heading', { level: 1 }).waitFor());
  const msel = page.getByRole('region', { name: 'MSEL', exact: true });
  expect(await msel.getByRole('article').count()).toBeGreaterThan(10);
  const preview = page.getByRole('region', { name: 'As one seat reads it' });
  await preview.getByLabel('Content cap of the run').selectOption('0');
  const line = preview.getByRole('link', { name: /^Inject / }).first();
  const name = (await line.textContent()) ?? '';
  await line.click();
  await msel.locator('article:focus').getByText(name, { exact: true }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
});

test('what a case study tells at ENDEX is marked and folded, on paper too', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/scenarios/read/kenya-2007`);
  const endex = page.getByRole('region', { name: 'Told at ENDEX alone' });
  await endex.getByText('Not before ENDEX').waitFor();
  const record = endex.getByRole('heading', { name: 'What was done' });
  expect(await record.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await record.isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Goals' }).first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await endex.getByText('Show what is told at ENDEX').click();
  await record.waitFor();
  await endex.getByText('to be checked').first().waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.setViewportSize({ width: 1440, height: 900 });
  const about = page.getByRole('region', { name: 'The case' });
  await about.getByText('Nobody has approved this text yet.').waitFor();
});

test('the starter is read in Arabic', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/scenarios/read/starter`);
  await page.getByLabel('Read in').selectOption('ar');
  await page.waitForURL(/language=ar/);
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await photograph(page, 'library-read-arabic', 'player', () => title.waitFor());
});

test('what was typed into a part that somebody removed meanwhile is shown, and made a part again', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/scenarios/read/starter`);
  await page.getByRole('button', { name: 'Clone' }).click();
  await page.waitForURL(/\/scenarios\/scn_[^/]+\/story/);
  const scenario = /scenarios\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  await page.goto(`${server.origin}/scenarios/${scenario}/notes`);
  await page.route('**/api/scenarios/scn_*/**', (route) => route.abort());
  const first = page.locator('main summary').first();
  await first.click();
  const heading = page.getByLabel('Heading').first();
  const before = await heading.inputValue();
  await heading.fill('Words of the train');
  await heading.blur();
  await page.getByText('No connection.').waitFor();
  // A page that is left may still send: the part has to be gone before.
  const other = await ruth.context.newPage();
  await other.goto(`${server.origin}/scenarios`);
  const removed = await other.evaluate(
    async ([path, name]) => {
      const { parts } = await (await fetch(`/api/scenarios/${path}`)).json();
      const { id: part, revision } = parts.find(
        (one: { value: { heading?: string } }) => one.value.heading === name,
      );
      const body = JSON.stringify({ changes: [{ remove: { part, revision } }] });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`/api/scenarios/${path}/parts/many`, { method: 'POST', headers, body })).status;
    },
    [scenario, before],
  );
  expect(removed).toBe(200);
  await other.close();
  await page.unroute('**/api/scenarios/scn_*/**');
  await page.goto(`${server.origin}/scenarios/${scenario}/notes`);
  const left = page.getByText('One text that you typed has no part any more');
  await photograph(page, 'library-left', 'staff', () => left.waitFor());
  const text = page.getByRole('textbox', { name: 'What you typed in Words of the train' });
  expect(await text.inputValue()).toBe('Heading: Words of the train');
  await page.getByRole('button', { name: 'Copy what you typed in Words of the train' }).click();
  await page.getByText('Copied.').waitFor();
  await page.getByRole('button', { name: 'Make Words of the train a part again' }).click();
  await left.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('summary', { hasText: 'Words of the train' }).waitFor();
  expect(await left.count()).toBe(0);
});

test('nobody reads it without an account', async () => {
  const { page, context } = dele;
  await context.clearCookies();
  await page.goto(`${server.origin}/scenarios/read/kenya-2007`);
  await page.waitForURL(/\/sign-in\?next=/);
});
