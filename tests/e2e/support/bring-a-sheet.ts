import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const file = join(process.cwd(), 'tests', 'fixtures', 'msel', 'forty-rows.csv');

/** From the list of exercises to the page where a spreadsheet is read, and reads the one of forty rows. */
export async function bringTheSheet(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/exercises`);
  await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
  await page.getByRole('link', { name: /spreadsheet/i }).click();
  await page.getByLabel(/^Spreadsheet/).setInputFiles({
    name: 'Lake road.csv',
    mimeType: 'text/csv',
    buffer: readFileSync(file),
  });
  await page
    .getByRole('heading', { name: 'What was read' })
    .or(page.getByText('What was read'))
    .first()
    .waitFor();
}
