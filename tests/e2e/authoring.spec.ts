import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aDataFolder } from '../support/running-server';
import type { AppServer } from './support/app-server';
import { keepFailure, photograph } from './support/photograph';
import { type Author, twoAuthors } from './support/two-authors';

/** Two authors on one scenario: the grid by keyboard, a clash of two texts, a finding that is mended, an exercise. */
let server: AppServer;
let ruth: Author;
let dele: Author;
let scenario = '';

const at = (path: string) => `${server.origin}/scenarios/${scenario}/${path}`;

beforeAll(async () => {
  const started = await twoAuthors(aDataFolder(), ['Ruth', 'Dele']);
  server = started.server;
  [ruth, dele] = started.authors;
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { name, page } of [ruth, dele]) await keepFailure(page, `authoring-${name}`);
});

afterAll(async () => {
  for (const person of [ruth, dele]) await person?.context.close();
  await server?.stop();
});

test('a scenario of the shelf is cloned, and another author is added', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/exercises`);
  await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
  await photograph(page, 'authoring-library', 'staff', () =>
    page.getByRole('heading', { level: 1 }).waitFor(),
  );
  await page
    .getByRole('button', { name: /^Clone Velmara/ })
    .first()
    .click();
  await page.waitForURL(/\/scenarios\/scn_[^/]+\/story/);
  scenario = /scenarios\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  await page.getByText('Everything is saved.').waitFor();
  await photograph(page, 'authoring-story', 'staff', () =>
    page.getByRole('heading', { name: 'Story' }).waitFor(),
  );
  await page.goto(at('authors'));
  await page.getByLabel('E-mail of the account').fill(dele.email);
  await page.getByRole('button', { name: 'Add the author' }).click();
  await page.getByRole('listitem').filter({ hasText: dele.email }).waitFor();
});

test('the grid is written in by keyboard alone', async () => {
  const { page } = ruth;
  await page.goto(at('msel'));
  const grid = page.getByRole('grid', { name: 'MSEL' });
  await grid.waitFor();
  const first = grid.locator('[data-row="0"][data-column="1"]');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Written by keyboard');
  await page.keyboard.press('Enter');
  await grid.getByText('Written by keyboard').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('2');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  expect(await grid.getByRole('textbox').count()).toBe(0);
  await photograph(page, 'authoring-msel', 'staff', () => grid.waitFor());
  await page.getByText('Everything is saved.').waitFor();
  await page.reload();
  await grid.getByText('Written by keyboard').waitFor();
});

test('cells from a spreadsheet are told before they are pasted', async () => {
  const { page } = ruth;
  const grid = page.getByRole('grid', { name: 'MSEL' });
  const cell = grid.locator('[data-row="0"][data-column="1"]');
  await cell.focus();
  await cell.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, 'Pasted first\t1\nPasted second\tnot a move');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('not understood', { exact: true }).waitFor();
  await photograph(page, 'authoring-paste', 'staff', () => dialog.waitFor());
  await dialog.getByRole('button', { name: 'Paste these cells' }).click();
  await grid.getByText('Pasted second').waitFor();
});

test('two authors see each other’s texts, and neither loses one where they clash', async () => {
  await ruth.page.goto(at('manual'));
  await dele.page.goto(at('manual'));
  const open = async ({ page }: Author) => {
    await page.locator('summary').first().click();
    const field = page.getByLabel('Text').first();
    await field.waitFor();
    return field;
  };
  const [hers, his] = [await open(ruth), await open(dele)];
  const heading = ruth.page.getByLabel('Heading').first();
  await heading.fill('Where things stand now');
  await heading.blur();
  await expect
    .poll(() => dele.page.getByLabel('Heading').first().inputValue(), { timeout: 20_000 })
    .toBe('Where things stand now');
  await dele.context.setOffline(true);
  await his.fill('What Dele writes on the train.');
  await hers.fill('What Ruth writes at her desk.');
  await hers.blur();
  await ruth.page.getByText('Everything is saved.').waitFor();
  await dele.context.setOffline(false);
  const clash = dele.page.getByRole('region', { name: 'Two texts in one field' });
  await clash.waitFor();
  await photograph(dele.page, 'authoring-clash', 'staff', () => clash.scrollIntoViewIfNeeded());
  expect(await his.inputValue()).toBe('What Dele writes on the train.');
  await clash.getByText('What Ruth writes at her desk.').waitFor();
  await clash.getByRole('button', { name: 'Keep both' }).click();
  await dele.page.getByText('Everything is saved.').waitFor();
  await expect
    .poll(() => ruth.page.getByLabel('Text').first().inputValue(), { timeout: 20_000 })
    .toBe('What Dele writes on the train.\n\nWhat Ruth writes at her desk.');
});

test('a finding leads to its field, is mended, and an exercise opens', async () => {
  const { page } = ruth;
  await page.goto(at('story'));
  const subtitle = page.getByLabel('Subtitle');
  await subtitle.fill('');
  await subtitle.blur();
  await page.getByText('Everything is saved.').waitFor();
  await page
    .getByRole('navigation', { name: 'Sections of the scenario' })
    .getByRole('link', { name: /^Check/ })
    .click();
  const mend = page.getByRole('region', { name: 'To mend' });
  await mend.waitFor();
  await photograph(page, 'authoring-check', 'staff', () => mend.waitFor());
  await mend.getByRole('link').first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/\.subtitle$/);
  await page.keyboard.type('A lake, a road, a council');
  await page.getByText('Everything is saved.').waitFor();
  await page.goto(at('check'));
  await page.getByRole('link', { name: 'Open an exercise' }).click();
  await page.waitForURL(/\/exercises\?scenario=/);
  await page.getByRole('button', { name: /^Open Copy of Velmara/ }).click();
  await page.waitForURL(/\/control\//);
  await page.getByText('Join code', { exact: true }).waitFor();
});

test('a version is kept, compared with what stands now, and restored', async () => {
  const { page } = ruth;
  await page.goto(at('history'));
  await page.getByRole('textbox', { name: /^Note/ }).fill('Before the rehearsal');
  await page.getByRole('button', { name: 'Keep a version' }).click();
  await page.getByText('Before the rehearsal').first().waitFor();
  await page.goto(at('story'));
  await page.getByLabel('Subtitle').fill('Another subtitle');
  await page.getByLabel('Subtitle').blur();
  await page.getByText('Everything is saved.').waitFor();
  await page.goto(at('history'));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByText('1 part is different.').waitFor();
  await photograph(page, 'authoring-history', 'staff', () => page.getByRole('article').waitFor());
  await page.getByRole('button', { name: 'Restore this version' }).first().click();
  await page.getByRole('button', { name: 'Restore it' }).click();
  await page.goto(at('story'));
  await expect.poll(() => page.getByLabel('Subtitle').inputValue()).toBe('A lake, a road, a council');
});

test('an inject is kept in the bank and taken from it', async () => {
  const { page } = ruth;
  await page.goto(at('msel'));
  const grid = page.getByRole('grid', { name: 'MSEL' });
  await grid.locator('[data-row="3"][data-column="0"]').click();
  const panel = page.getByRole('complementary', { name: 'The whole inject' });
  await panel.getByText(/^Reaches: /).waitFor();
  await photograph(page, 'authoring-panel', 'staff', () => panel.waitFor());
  await panel.getByRole('button', { name: 'Keep in the bank' }).click();
  await page.getByText('Kept in the bank for other scenarios.').waitFor({ state: 'attached' });
  await panel.getByRole('link', { name: 'Back to the grid' }).click();
  await page.getByRole('button', { name: 'From the bank' }).click();
  await page
    .getByRole('button', { name: /^Take .* into this scenario/ })
    .first()
    .click();
  await panel.waitFor();
  await page.getByText('12 lines').waitFor();
});

test('no section is wider than a phone', async () => {
  const { page } = dele;
  await page.setViewportSize({ width: 360, height: 740 });
  const sections = [
    'story',
    'case',
    'map',
    'teams',
    'bodies',
    'moves',
    'msel',
    'objectives',
    'check',
    'preview',
    'history',
    'authors',
  ];
  for (const section of sections) {
    await page.goto(at(section));
    await page.getByRole('main').getByRole('heading').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([section, width]).toEqual([section, 360]);
  }
});

test('dependencies and the preview are drawn from the draft', async () => {
  const { page } = ruth;
  await page.goto(at('dependencies'));
  await page.getByRole('group', { name: 'What waits for what' }).waitFor();
  await photograph(page, 'authoring-dependencies', 'staff', () => page.getByRole('table').waitFor());
  await page.goto(at('preview'));
  await page.getByLabel('Seat').selectOption({ index: 1 });
  await photograph(page, 'authoring-preview', 'staff', () => page.getByRole('article').first().waitFor());
  expect([...ruth.faults, ...dele.faults]).toEqual([]);
});
