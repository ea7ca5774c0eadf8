import { join as joinPath } from 'node:path';
import { join, openExercise } from '../../support/api';
import { aDataFolder, root, started } from '../../support/running-server';
import { pageOfSeat, withChromium } from '../browser/with-chromium';
import { type Report, tell } from '../figures';

/** The compressed script that a player's page loads, as a real browser fetches it until the seat is live. */
export async function measurePlayerScript(report: Report): Promise<void> {
  const server = await started(joinPath(root, 'dist', 'server.mjs'), { FORESTALL_DATA_DIR: aDataFolder() });
  try {
    const opened = await openExercise(server.origin);
    const seat = await join(server.origin, opened.joinCode, 'Amina', 'national');
    await withChromium(async (browser) => {
      const page = await pageOfSeat(browser, seat);
      const sizes: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'script')
          sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.goto(`${server.origin}/play/${seat.exercise}`);
      await page.getByText('Amina').first().waitFor();
      await page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      tell(report, "compressed script of a player's page", bytes / 1000, 'kB');
    });
  } finally {
    await server.stop();
  }
}
