import type { Page } from 'playwright-core';
import type { SeatClient } from '../../client/seat-client';
import type { AppServer } from '../support/app-server';
import type { Person } from '../support/cast';

/** What the scenes share: the server, the exercise, and who is in the room. */
export const stage = {
  server: undefined as unknown as AppServer,
  code: '',
  exercise: '',
  cast: {} as Record<string, Person>,
  /** Members of the Council without a screen, in the order of their seats: Hollin, Askery, Dunvar, Pellane, Tirosa. */
  council: [] as SeatClient[],
};

/** The browser of somebody in the room. */
export function page(name: string): Page {
  const found = stage.cast[name];
  if (!found) throw new Error(`${name} is not in the room.`);
  return found.page;
}

/** Chooses one of several by its words; the control itself lies under its label. */
export async function choose(on: Page, name: string | RegExp): Promise<void> {
  await on.getByRole('radio', { name }).first().check({ force: true });
}

/** Ticks one of a list; the control itself lies under its label. */
export async function tick(on: Page, name: string): Promise<void> {
  await on.getByRole('checkbox', { name }).locator('visible=true').first().check({ force: true });
}

/** Unfolds what stands under a heading. */
export async function unfold(on: Page, summary: string): Promise<void> {
  await on.locator('summary', { hasText: summary }).locator('visible=true').first().click();
}

/** Somebody does not read these words anywhere on their screen, nor in what the page holds. */
export async function knowsNothingOf(words: string, ...names: string[]): Promise<string[]> {
  const pages = await Promise.all(names.map(async (name) => [name, await page(name).content()] as const));
  return pages.filter(([, html]) => html.includes(words)).map(([name]) => name);
}

/** Turns to what lies beside the work: the team with what it writes and is told, or what happened. On a phone it is a tab. */
export async function turnTo(name: string, side: 'Team' | 'What happened'): Promise<void> {
  const on = page(name);
  const beside = on.getByRole('navigation', { name: 'Beside the work' });
  const isPhone = (on.viewportSize()?.width ?? 0) <= 760;
  await beside.waitFor({ state: isPhone ? 'detached' : 'visible' });
  const bar = isPhone ? on.getByRole('navigation') : beside;
  await bar.getByRole('button', { name: new RegExp(`^${side}`) }).click();
}
