import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueEntries } from '../../app/reference/catalogue/catalogue-entry';
import { findings } from '../../framework/evidence/findings';
import { scopeNoteOf } from '../../framework/scope';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aPerson, type Person } from './support/cast';
import { photographReading } from './support/photograph-reading';

/** The pages that are no entry of the catalogue. */
const front = ['/reference', '/reference/matrix'];
const parts = ['strategies', 'tools', 'evidence', 'lenses', 'considerations', 'tensions', 'cases', 'sources'];
const beside = ['/reference/scope', '/reference/tables', '/reference/disputes'];

let server: AppServer;
let reader: Person;
let page: Page;

// No account exists on this server, and nobody makes one.
beforeAll(async () => {
  server = await startApp(aDataFolder());
  reader = await aPerson('Reader', 'console');
  page = reader.page;
});

afterAll(async () => {
  await reader?.context.close();
  await server?.stop();
});

async function textOf(path: string): Promise<string> {
  const response = await fetch(server.api + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

/** The text of every page of the reference by its path: those of the entries, and what leads to them. */
async function allPages(): Promise<Map<string, string>> {
  const paths = [
    ...front,
    ...parts.map((part) => `/reference/${part}`),
    ...beside,
    ...catalogueEntries.map(({ address }) => address.split('#')[0] ?? ''),
  ];
  const pages = new Map<string, string>();
  for (const path of new Set(paths)) pages.set(path, await textOf(path));
  return pages;
}

const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');

describe('the pages, before anybody has an account', () => {
  test('every entry has its address, and no link between them leads nowhere', async () => {
    const pages = await allPages();
    const missing: string[] = [];
    for (const { address } of catalogueEntries) {
      const [path = '', anchor] = address.split('#');
      if (anchor && !pages.get(path)?.includes(`id="${anchor}"`)) missing.push(address);
    }
    for (const [path, text] of pages) {
      for (const [, link = ''] of text.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const [to, anchor] = decode(link).split('#');
        const target = (to || path).split('?')[0] ?? '';
        const known = target === '/' || pages.has(target);
        if (!known || (anchor && !pages.get(target)?.includes(`id="${anchor}"`)))
          missing.push(`${path}: ${link}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test('each says that nothing is recommended, with the place, and no address that nobody knows is answered', async () => {
    const { text, source } = scopeNoteOf('not-a-recommendation');
    for (const [path, html] of await allPages()) {
      expect([path, decode(html).includes(text), decode(html).includes(source.place)]).toEqual([
        path,
        true,
        true,
      ]);
    }
    for (const path of [
      'evidence/D99',
      'evidence/d01',
      'tools/T24',
      'strategies/XXX',
      'lenses/none',
      'none',
      // An address that cannot be decoded is no fault of the server.
      '%',
      'tools/%E0%A4%A',
    ]) {
      const response = await fetch(`${server.api}/reference/${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain('There is nothing at this address.');
    }
  });

  test('all findings stand in the page that the server sends, so that the list works without script', async () => {
    const html = decode(await textOf('/reference/evidence'));
    expect(findings.filter(({ id, claim }) => !html.includes(`id="${id}"`) || !html.includes(claim))).toEqual(
      [],
    );
  });
});

const shownIds = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main ol > li[id]')]
      .filter((row) => row.checkVisibility())
      .map(({ id }) => id),
  );

describe('the evidence in a browser', () => {
  test('is found as one types, by tool, timing and kind of violence, and never by direction', async () => {
    await page.goto(`${server.origin}/reference/evidence`);
    const all = findings.map(({ id }) => id);
    expect(await shownIds()).toEqual(all);
    const labels = await page.locator('search label').allInnerTexts();
    expect(labels.map((label) => label.trim())).toEqual([
      'Search the evidence',
      'Tool',
      'When',
      'Kind of violence',
    ]);
    const options = await page.locator('search option').allInnerTexts();
    expect(options.filter((option) => /less|more|harm|effect|mixed|sought/i.test(option))).toEqual([]);
    await page.getByLabel('Search the evidence').fill('mediat');
    await page.getByRole('status').filter({ hasText: 'What has all of that is shown' }).waitFor();
    const found = await shownIds();
    expect(found.length).toBeGreaterThan(0);
    expect(all.filter((id) => found.includes(id))).toEqual(found);
    expect(found.length).toBeLessThan(all.length);
    await page.getByRole('button', { name: 'Show all entries' }).click();
    expect(await shownIds()).toEqual(all);
  });

  test('keeps what was asked in its address, so that a list can be sent on', async () => {
    await page.goto(`${server.origin}/reference/evidence`);
    await page.getByLabel('Tool', { exact: true }).selectOption('T22');
    await page.getByLabel('When').selectOption('during');
    const found = await shownIds();
    await page.goto(page.url());
    await page.getByRole('button', { name: 'Show all entries' }).waitFor();
    expect(await shownIds()).toEqual(found);
    expect(await page.getByLabel('Tool', { exact: true }).inputValue()).toBe('T22');
  });
});

describe('the matrix', () => {
  test('is explored with the keyboard: each mark tells what it stands for and leads to its statement', async () => {
    await page.goto(`${server.origin}/reference/matrix`);
    const table = page.getByRole('table');
    expect(await table.getByRole('rowheader').count()).toBe(23);
    expect(await table.getByRole('columnheader').count()).toBe(1 + 4 + 14);
    await table.getByRole('link', { name: 'Arms embargoes', exact: true }).focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toMatch(/^Arms embargoes: /);
    await page.keyboard.press('ArrowDown');
    const lower = await focused();
    expect(lower).not.toMatch(/^Arms embargoes/);
    await page.locator('strong', { hasText: lower.split(',')[0] }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reference\/tools\/T\d\d#[A-Z]{3}-T\d$/);
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).isVisible()).toBe(true);
  });

  test('folds into lists on a phone, with the same meetings', async () => {
    const marks = await page
      .goto(`${server.origin}/reference/matrix`)
      .then(() => page.locator('table a[data-how]').count());
    const phone = await aPerson('Phone', 'phone');
    await phone.page.goto(`${server.origin}/reference/matrix`);
    expect(await phone.page.getByRole('table').count()).toBe(0);
    expect(await phone.page.locator('main dd li').count()).toBe(marks);
    await phone.context.close();
  });
});

describe('every page', () => {
  const paths = [
    ...front,
    ...parts.map((part) => `/reference/${part}`),
    ...beside,
    '/reference/strategies/TRA',
    '/reference/tools/T22',
    '/reference/tools/T06',
    '/reference/tools/T20',
    '/reference/evidence/E06',
    '/reference/lenses/mapro-2012',
  ];

  test.each(paths)(
    '%s fits a phone, has one title, no empty link, and starts at the content',
    async (path) => {
      const phone = await aPerson('Phone', 'phone');
      await phone.page.goto(server.origin + path);
      const seen = await phone.page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        titles: document.querySelectorAll('h1').length,
        nameless: [...document.querySelectorAll('a, button, select, input')].filter(
          (one) =>
            !(one.textContent || one.getAttribute('aria-label') || (one as HTMLInputElement).labels?.length),
        ).length,
        doubled: [...document.querySelectorAll('[id]')]
          .map(({ id }) => id)
          .filter((id, place, ids) => ids.indexOf(id) !== place),
      }));
      expect(seen).toEqual({ wider: 0, titles: 1, nameless: 0, doubled: [] });
      await phone.page.keyboard.press('Tab');
      expect(await phone.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
      expect(phone.faults).toEqual([]);
      await phone.page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await photographReading(phone.page, path);
      await phone.context.close();
    },
  );
});
