import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aPerson, type Person } from './support/cast';

/** The first inject of Velmara's practice round, which goes to everybody. */
const inject = 'Practice: the lake ferry waits for the weather';
const panes = ['Console', 'Team', 'Room screen'] as const;

let server: AppServer;
let newcomer: Person;

// No account exists on this server, and nobody makes one.
beforeAll(async () => {
  server = await startApp(aDataFolder());
  newcomer = await aPerson('Newcomer', 'console');
});

afterAll(async () => {
  await newcomer?.context.close();
  await server?.stop();
});

const paneOf = (page: Page, name: string): FrameLocator => page.frameLocator(`iframe[title="${name}"]`);

test('from one click on the home page to the first inject on all three sides', async () => {
  const { page } = newcomer;
  await page.goto(server.origin);
  await page.getByRole('link', { name: 'See it run' }).click();
  for (const name of panes) {
    await paneOf(page, name).getByText(inject).first().waitFor({ timeout: 40_000 });
    await paneOf(page, name).getByText('EXERCISE · REHEARSAL').first().waitFor();
  }
  await paneOf(page, 'Console').getByText('The conductor bot releases injects').waitFor();
  expect(newcomer.faults).toEqual([]);
});

test('the home page offers it only where the environment lets visitors watch', async () => {
  const closed = await startApp(aDataFolder(), { FORESTALL_SEE_IT_RUN: '0' });
  const link = 'href="/see-it-run"';
  const [shown, hidden] = await Promise.all(
    [server.api, closed.api].map(async (api) => (await fetch(api)).text()),
  );
  const joining = await (await fetch(`${closed.api}/join/ABC234`)).text();
  await closed.stop();
  expect(shown).toContain(link);
  expect(hidden).not.toContain(link);
  expect(joining).not.toContain(link);
});

test('on a phone the three sides stand one after the other', async () => {
  const { page } = newcomer;
  await page.setViewportSize({ width: 390, height: 844 });
  const shown = async () => {
    const visible = await Promise.all(
      panes.map((name) => page.locator(`iframe[title="${name}"]`).isVisible()),
    );
    return panes.filter((_, index) => visible[index]);
  };
  expect(await shown()).toEqual(['Console']);
  await page.getByRole('tab', { name: 'Room screen' }).click();
  expect(await shown()).toEqual(['Room screen']);
  await page.keyboard.press('ArrowLeft');
  expect(await shown()).toEqual(['Team']);
});

test('a second look from the same address is at the same rehearsal', async () => {
  const { page } = newcomer;
  const addressOf = () => page.locator('iframe[title="Room screen"]').getAttribute('src');
  const before = await addressOf();
  await page.reload();
  expect(await addressOf()).toBe(before);
});
