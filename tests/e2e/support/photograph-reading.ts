import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(process.cwd(), 'tests', 'output', 'screens');

/** Takes pictures of a page to be read: phone and desk, light and dark, whole, and as paper. The folder is not kept in git. */
export async function photographReading(page: Page, path: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = path.slice(1).replaceAll('/', '-');
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const file = join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
}
