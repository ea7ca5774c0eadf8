import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(process.cwd(), 'tests', 'output', 'screens');

/** The sizes that a kind of screen must be good at. */
const sizes = {
  player: [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ],
  staff: [
    { width: 768, height: 1024 },
    { width: 1440, height: 900 },
  ],
  room: [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ],
};

/**
 * Takes pictures of a screen as it stands, in both widths and both schemes, for people to look at. The folder is not
 * kept in git, and where nobody looks, in a run of CI, none are taken: a browser whose picture does not come in twenty
 * seconds has ended a story there that had nothing to do with it.
 * @param turn brings into sight what is to be seen, since another width is another frame; done once more at the end
 */
export async function photograph(
  page: Page,
  name: string,
  kind: keyof typeof sizes,
  turn?: () => Promise<unknown>,
): Promise<void> {
  if (process.env.CI) return void (await turn?.());
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const size of sizes[kind]) {
    await page.setViewportSize(size);
    await turn?.();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const path = join(folder, `${name}-${size.width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: kind === 'player', animations: 'disabled' });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
  await turn?.();
}

/** How long the picture of a broken story is waited for, in milliseconds; a whole cast is asked one after the other. */
const failureMs = 3_000;

/** Keeps what somebody saw when a story broke off; a page that gives no picture is named, since it may be what broke. */
export async function keepFailure(page: Page, name: string): Promise<void> {
  const path = join(folder, '..', 'failures', `${name}.png`);
  await page.screenshot({ path, timeout: failureMs }).catch((thrown: unknown) => {
    process.stderr.write(`${name} at ${page.url()} gave no picture: ${thrown}\n`);
  });
}
