import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../run/system-parts.mjs';

/**
 * Does something in a browser of its own, and ends it.
 * @throws when there is no Chromium on this machine
 */
export async function withChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium on this machine: install one, or name it in CHROMIUM.');
  const args = ['--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A page whose device has a seat already, as after joining. */
export async function pageOfSeat(
  browser: Browser,
  { exercise, token }: { exercise: string; token: string },
  viewport = { width: 1440, height: 900 },
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [`forestall.seat.${exercise}`, token],
  );
  return page;
}
