import type { BrowserContext, Page } from 'playwright-core';
import type { AppServer } from './app-server';
import { sharedBrowser } from './shared-browser';

/** Somebody in the room with a browser of their own. */
export interface Person {
  name: string;
  page: Page;
  context: BrowserContext;
  /** What went wrong in this browser: page errors, and refused content. */
  faults: string[];
}

/** How a device of the room is. */
const devices = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 900 } },
  console: { viewport: { width: 1440, height: 900 } },
  projector: { viewport: { width: 1920, height: 1080 } },
};

/** Gives somebody a browser. @param locale what it asks for, as a browser of that country does */
export async function aPerson(name: string, device: keyof typeof devices, locale = 'en-GB'): Promise<Person> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ ...devices[device], locale, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (thrown) => faults.push(`${name}: ${thrown.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) {
      if (!/WebSocket|ERR_CONNECTION/.test(message.text())) faults.push(`${name}: ${message.text()}`);
    }
  });
  return { name, page, context, faults };
}

/** Somebody joins with the code, as everybody does: code, name, team. */
export async function joinAs(
  { origin }: AppServer,
  name: string,
  code: string,
  team: string,
  device: 'phone' | 'laptop',
  locale?: string,
): Promise<Person> {
  const person = await aPerson(name, device, locale);
  const { page } = person;
  await page.goto(`${origin}/join/${code}`);
  await page.getByLabel('Name for this exercise').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(`^${team}`) }).check({ force: true });
  await page.getByRole('button', { name: /^(Sit with|Observe)/ }).click();
  await page.waitForURL(/\/play\//);
  return person;
}

/** The first facilitator makes the account with the printed link and signs in. */
export async function aFacilitator(server: AppServer, name: string): Promise<Person> {
  const person = await aPerson(name, 'console');
  const { page } = person;
  await page.goto(server.origin + server.welcomePath());
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Email').fill('ruth@example.org');
  await page.getByLabel('Password').fill('a sentence only Ruth would write');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL(/\/exercises/);
  return person;
}
