import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { type Opened, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aPerson, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** The lead takes a paper before play, and writes, reviews and takes the report after it. */
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let ruth: Person;

beforeAll(async () => {
  server = await startApp(aDataFolder());
  opened = await openExercise(server.api);
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  ruth = await aPerson('Ruth', 'console');
  await ruth.page.goto(`${server.origin}/papers/${opened.exercise}#token=${opened.token}`);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepFailure(ruth.page, 'papers-ruth');
});

afterAll(async () => {
  lead?.close();
  await ruth?.context.close();
  await server?.stop();
});

async function take(name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    ruth.page.waitForEvent('download'),
    ruth.page.getByRole('button', { name }).click(),
  ]);
  // The browser may run elsewhere, so the file is read and not opened.
  return (await buffer(await download.createReadStream())).toString('latin1').slice(0, 4);
}

test('before play the papers for the day are there, and a sentence says when the rest comes', async () => {
  const { page } = ruth;
  await page.getByRole('heading', { name: 'For the day' }).waitFor();
  await page.getByText('come with ENDEX').waitFor();
  expect(await page.getByRole('heading', { name: 'After-action report' }).count()).toBe(0);
  expect(await take(/^Word file: Role cards/u)).toMatch(/^PK/u);
  await photograph(page, 'papers-before', 'player');
});

test('after ENDEX the plan is written, a text is left out, and the report is taken', async () => {
  const { page } = ruth;
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'SendStaffNote', text: 'Ada spoke for longer than the others did.' });
  await lead.command({ type: 'EndExercise' });
  await page.getByRole('heading', { name: 'Improvement plan', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Write a finding: The exercise as a whole' }).click();
  await page
    .getByRole('textbox', { name: /^Finding/u })
    .fill('Everybody was heard before the card was signed.');
  await page.reload();
  const finding = page.getByRole('textbox', { name: /^Finding/u });
  await finding.waitFor();
  expect(await finding.inputValue()).toBe('Everybody was heard before the card was signed.');
  await page.getByRole('button', { name: 'Save the finding' }).click();
  const opener = page.getByRole('button', { name: 'Write a finding: The exercise as a whole' });
  await opener.waitFor();
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: /^Write an action on: Everybody/u }).click();
  await page.getByRole('textbox', { name: /^Action/u }).fill('Begin every move with a round.');
  await page.getByRole('textbox', { name: /^Owner/u }).fill('Desk for the region');
  await page.getByLabel('Done by').fill('2027-01-15');
  await page.getByRole('button', { name: 'Save the action' }).click();
  await page.getByText('Desk for the region · 15 January 2027').waitFor();
  await page.getByText('What staff wrote').click();
  await page.getByRole('button', { name: 'Leave out', exact: true }).first().click();
  await page.getByText('Left out', { exact: true }).first().waitFor();
  expect(await take(/^Word file: After-action report/u)).toMatch(/^PK/u);
  await photograph(page, 'papers', 'player');
  const widest = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(widest).toBeLessThanOrEqual(0);
  expect(ruth.faults).toEqual([]);
});
