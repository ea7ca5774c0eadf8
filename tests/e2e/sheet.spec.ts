import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** A sheet with columns of its own becomes a scenario, and a second one is added to it: its names meet the teams. */
let server: AppServer;
let femi: Person;
let scenario = '';

const first = `Inject ID,Relative Time (min),Inject Title,Narrative,Delivery Channel,Target Role(s),Severity,ATT&CK
CYB-01,5,Phishing alert,The operations centre receives 40 reports.,Email,SOC,Low,T1566
CYB-02,15,Lateral movement,Three servers raise an alarm.,Phone,SOC; Legal,High,T1021
CYB-03,soon,Ransom note,A note appears on screens.,Message,All players,Critical,
`;
const second = `Time,To,Text,severity
T+50,soc,A journalist calls.,Low
T+55,Press office,A rumour spreads.,High
`;

beforeAll(async () => {
  server = await startApp(aDataFolder());
  femi = await aFacilitator(server, 'Femi');
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepFailure(femi.page, 'sheet');
});

afterAll(async () => {
  await femi?.context.close();
  await server?.stop();
});

const choose = (name: string, text: string) =>
  femi.page
    .getByLabel(/^Spreadsheet/)
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const recipient = (name: string) => femi.page.getByRole('combobox', { name: new RegExp(`^${name}\\b`, 'u') });

test('each name is given a team, and the columns that are chosen become columns of the scenario', async () => {
  const { page } = femi;
  await page.goto(`${server.origin}/scenarios/import`);
  await choose('Cyber.csv', first);
  await recipient('Legal').waitFor();
  expect(await recipient('All players').inputValue()).toBe('all');
  expect(await recipient('SOC').inputValue()).toBe('team SOC');
  await recipient('Legal').selectOption({ label: 'Those who run the exercise' });
  await page.getByLabel('ATT&CK', { exact: true }).uncheck({ force: true });
  await page.getByText(/things are to be settled afterwards$/).click();
  await page.getByText(/^Row 4 has the time “soon”/).waitFor();
  for (const kind of ['player', 'staff'] as const)
    await photograph(page, `sheet-new-${kind}`, kind, () => recipient('SOC').scrollIntoViewIfNeeded());
  await page.getByRole('button', { name: 'Make a scenario of 3 injects' }).click();
  await page.waitForURL(/\/scenarios\/scn_[^/]+\/msel/);
  scenario = /scenarios\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  await page.getByRole('columnheader', { name: 'Severity' }).waitFor();
  expect(await page.getByRole('columnheader', { name: 'ATT&CK' }).count()).toBe(0);
});

test('a second sheet meets the teams and the columns that are there', async () => {
  const { page } = femi;
  await page.goto(`${server.origin}/scenarios/import?into=${scenario}`);
  await choose('More.csv', second);
  await recipient('soc').waitFor();
  expect(await recipient('soc').inputValue()).toBe('team SOC');
  await recipient('Press office').selectOption({ label: 'Press office' });
  for (const kind of ['player', 'staff'] as const)
    await photograph(page, `sheet-add-${kind}`, kind, () => recipient('soc').scrollIntoViewIfNeeded());
  await page.getByRole('button', { name: 'Add 2 injects' }).click();
  await page.waitForURL(/\/msel/);
  await page.getByText('5 lines').waitFor();
  expect(await page.getByRole('columnheader', { name: 'Severity' }).count()).toBe(1);
  await page.goto(`${server.origin}/scenarios/${scenario}/teams`);
  await page.getByText('Press office').first().waitFor();
});
