import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, joinAs, type Person } from './support/cast';
import { openNext, releaseNow } from './support/facilitate';
import { keepFailure, photograph } from './support/photograph';

/** Ruth adds a source and a fact to a case study; then she draws a map, marks an inject on it, and rehearses. */
const cite = 'United Nations, Security Council, resolution 2127 of 5 December 2013';
const fact = 'The Council asked for a mission led by the African Union.';
const practice = 'Practice: the ferry is late';
let server: AppServer;
let ruth: Person;
let amina: Person;
let scenario = '';

const at = (path: string) => `${server.origin}/scenarios/${scenario}/${path}`;
const saved = (page: Page) => page.getByText('Everything is saved.').waitFor();

async function clone(page: Page, title: RegExp): Promise<void> {
  await page.goto(`${server.origin}/scenarios`);
  await page.getByRole('button', { name: title }).first().click();
  await page.waitForURL(/\/scenarios\/scn_[^/]+\/story/u);
  scenario = /scenarios\/([^/]+)\//u.exec(page.url())?.[1] ?? '';
  await saved(page);
}

/** At every width, in both schemes, and on a phone no wider than it. */
async function look(page: Page, name: string, turn?: () => Promise<unknown>): Promise<void> {
  await photograph(page, `parts-${name}`, 'player');
  await photograph(page, `parts-${name}`, 'staff', turn);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 360]);
  if (before) await page.setViewportSize(before);
}

beforeAll(async () => {
  server = await startApp(aDataFolder());
  ruth = await aFacilitator(server, 'Ruth');
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const person of [ruth, amina]) if (person) await keepFailure(person.page, `parts-${person.name}`);
});

afterAll(async () => {
  for (const person of [ruth, amina]) await person?.context.close();
  await server?.stop();
});

test('a cloned case study gets a source, and a fact that is cited from it', async () => {
  const { page } = ruth;
  await clone(page, /^Clone Central African Republic/u);
  await page.goto(at('case'));
  const sources = page.getByRole('region', { name: 'Sources', exact: true }).last();
  const facts = page.getByRole('region', { name: 'Facts of the manual', exact: true }).last();
  await sources.getByRole('button', { name: 'Add a source' }).click();
  await sources
    .getByLabel(/^Body, symbol/u)
    .last()
    .fill(cite);
  await facts.getByRole('button', { name: 'Add a fact' }).click();
  expect(await facts.getByLabel('Cited from').last().locator('option:checked').textContent()).toBe(cite);
  expect(await facts.getByLabel('To be checked').last().isChecked()).toBe(true);
  await facts.getByLabel('What is on record').last().fill(fact);
  await facts.getByLabel('What is on record').last().blur();
  await saved(page);
  await sources.getByRole('listitem').last().getByText('1 fact is cited from it.').waitFor();
  await look(page, 'case', () => page.evaluate(() => window.scrollTo(0, 0)));
});

test('a finding in a fact leads to the case study, and to the very fact', async () => {
  const { page } = ruth;
  const facts = page.getByRole('region', { name: 'Facts of the manual', exact: true }).last();
  await facts.getByLabel('To be checked').last().uncheck();
  await saved(page);
  const sections = page.getByRole('navigation', { name: 'Sections of the scenario' });
  await sections.getByRole('link', { name: /^Case study.*1 to mend/u }).waitFor();
  await page.goto(at('check'));
  const mend = page.getByRole('region', { name: 'To mend' });
  await mend.getByText('mark it to be checked', { exact: false }).waitFor();
  await mend.getByRole('link', { name: /Facts of the manual \d+/u }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/caseStudy\.facts\.\d+$/u);
  await facts.getByLabel('To be checked').last().check();
  await saved(page);
  await page.goto(at('check'));
  await page.getByRole('link', { name: 'Open or rehearse it' }).waitFor();
  expect(await page.getByRole('button', { name: 'Try it in a rehearsal' }).count()).toBe(0);
});

test('an inject of the case study cites it as well', async () => {
  const { page } = ruth;
  await page.goto(at('msel'));
  await page.getByRole('grid', { name: 'MSEL' }).locator('[data-row="1"][data-column="0"]').click();
  const panel = page.getByRole('complementary', { name: 'The whole inject' });
  const rests = panel.getByRole('region', { name: 'What the text rests on' }).last();
  await rests.getByRole('button', { name: 'Add a fact' }).click();
  await rests.getByLabel('What is on record').last().fill(fact);
  await panel.getByText(/^Tools \(/u).click();
  const foreseen = panel.getByRole('region', { name: 'Foreseen' });
  await panel.getByRole('group', { name: 'Tools' }).getByRole('checkbox').first().check({ force: true });
  await saved(page);
  await look(page, 'inject-facts', () => foreseen.scrollIntoViewIfNeeded());
  await page.goto(at('case'));
  const sources = page.getByRole('region', { name: 'Sources', exact: true }).last();
  await sources.getByRole('listitem').last().getByText('2 facts are cited from it.').waitFor();
});

test('a scenario without a map gets one: a place by pointer, an area by keyboard', async () => {
  const { page } = ruth;
  await clone(page, /^Clone First steps/u);
  await page.goto(at('map'));
  await look(page, 'map-none');
  await page.getByRole('button', { name: 'Draw a map' }).click();
  await page
    .getByLabel('What the map shows')
    .fill('Fenrow: the Sound in the west, and the market town on it.');
  await page.getByRole('button', { name: 'Add an area' }).click();
  await page.getByLabel('Name', { exact: true }).fill('FENROW');
  await page.getByText('4 points in numbers').click();
  await page.getByLabel('Point 1, across').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await page.getByLabel('Point 1, across').inputValue()).toBe('331');
  await page.getByRole('button', { name: 'Add a point behind point 2' }).click();
  await page.getByText('5 points in numbers').waitFor();
  await look(page, 'map-area');
  await page.getByRole('button', { name: 'Add a place' }).click();
  await page.locator('details[open]').getByLabel('Name', { exact: true }).fill('Market gate');
  await drag(page, 'at', 60, 40);
  await saved(page);
  const across = Number(
    await page.locator('details[open]').getByLabel('Across', { exact: true }).inputValue(),
  );
  expect(across).toBeGreaterThan(500);
  await look(page, 'map-place');
});

test('an inject marks the place, and whoever gets it in a rehearsal sees the mark', async () => {
  const { page } = ruth;
  await page.goto(at('msel'));
  await page.getByRole('grid', { name: 'MSEL' }).locator('[data-row="0"][data-column="0"]').click();
  const panel = page.getByRole('complementary', { name: 'The whole inject' });
  await panel.getByLabel('Mark a place').selectOption({ label: 'Market gate' });
  const said = panel.getByLabel('Mark 1: what is said of it');
  expect(await said.inputValue()).toBe('Market gate');
  await said.fill('Market gate: closed');
  await said.blur();
  await saved(page);
  await panel.getByRole('region', { name: 'On the map' }).scrollIntoViewIfNeeded();
  await look(page, 'inject-marks');
  await page.goto(at('check'));
  await page.getByRole('button', { name: 'Try it in a rehearsal' }).click();
  await page.waitForURL(/\/control\//u);
  const shown = page.getByText(/^[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}$/u).first();
  const code = ((await shown.textContent()) ?? '').replace(/\s/u, '');
  amina = await joinAs(server, 'Amina', code, 'Government of Wexholm', 'phone');
  await amina.page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await openNext(page, 'Update');
  await releaseNow(page, practice);
  await amina.page.getByText('Market gate: closed').first().waitFor();
  await photograph(amina.page, 'parts-mark-seen', 'player');
  expect([...ruth.faults, ...amina.faults]).toEqual([]);
});

test('a press on the picture chooses, and a hollow point that is dragged becomes one', async () => {
  const { page } = ruth;
  await clone(page, /^Clone Velmara/u);
  await page.goto(at('map'));
  const picture = page.getByRole('img', { name: /^Velmara: coast in the south/u });
  const box = await picture.boundingBox();
  if (!box) throw new Error('There is no picture.');
  await picture.click({ position: { x: box.width * 0.1, y: box.height * 0.5 } });
  const open = page.locator('details[open]');
  expect(await open.getByLabel('Name', { exact: true }).inputValue()).toBe('HIGHLANDS');
  await open.getByText('7 points in numbers').waitFor();
  await drag(page, 'between.3', 40, 10);
  await open.getByText('8 points in numbers').waitFor();
  await look(page, 'map-velmara');
  await saved(page);
  await page.getByRole('button', { name: 'What it was before' }).click();
  await page.getByText('outline: 40 / 230, 190 / 210', { exact: false }).first().waitFor();
  expect(ruth.faults).toEqual([]);
});

/** Drags a handle of the picture by so many pixels. */
async function drag(page: Page, handle: string, byX: number, byY: number): Promise<void> {
  const point = page.locator(`[data-handle="${handle}"]`);
  await point.scrollIntoViewIfNeeded();
  const box = await point.boundingBox();
  if (!box) throw new Error(`There is no handle ${handle} on the picture.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byX / 2, y + byY / 2);
  await page.mouse.move(x + byX, y + byY);
  await page.mouse.up();
}
