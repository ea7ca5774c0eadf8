import { join as joinPath } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../run/system-parts.mjs';
import { join, openExercise } from '../../support/api';
import { aDataFolder, root, started } from '../../support/running-server';
import { type Report, tell } from '../figures';

/** The compressed script that a player's page loads, as a real browser fetches it until the seat is live. */
export async function measurePlayerScript(report: Report): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium on this machine: install one, or name it in CHROMIUM.');
  const server = await started(joinPath(root, 'dist', 'server.mjs'), { FORESTALL_DATA_DIR: aDataFolder() });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const opened = await openExercise(server.origin);
    const { exercise, token } = await join(server.origin, opened.joinCode, 'Amina', 'national');
    const page = await browser.newPage();
    await page.addInitScript(
      ([key, value]) => localStorage.setItem(key as string, value as string),
      [`forestall.seat.${exercise}`, token],
    );
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${server.origin}/play/${exercise}`);
    await page.getByText('Amina').first().waitFor();
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    tell(report, "compressed script of a player's page", bytes / 1000, 'kB');
  } finally {
    await browser.close();
    await server.stop();
  }
}
