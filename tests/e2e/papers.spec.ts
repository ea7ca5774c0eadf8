import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import type { Opened } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, type Person } from './support/cast';
import { chooseScenario } from './support/facilitate';
import { keepFailure, photograph } from './support/photograph';

/** The lead takes a paper before play, and writes, reviews and takes the report after it. */
/** No line can hold its second word, and a spreadsheet would compute it. */
const group = `=Ministry ${'desk'.repeat(45)}`;

let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let ruth: Person;

/** What Ruth's browser is answered, signed in as she is. */
const asRuth = <T>(path: string, body: object) =>
  ruth.page.evaluate(
    async ([to, text]) => {
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch(to, { method: 'POST', headers, body: text })).json()) as T;
    },
    [path, JSON.stringify(body)] as const,
  );

beforeAll(async () => {
  server = await startApp(aDataFolder());
  ruth = await aFacilitator(server, 'Ruth');
  opened = await asRuth<Opened>('/api/exercises', { scenario: 'velmara-a', group });
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
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
  await page.getByText('Owner: Desk for the region · by 15 January 2027').waitFor();
  await page.getByText('What staff wrote').click();
  await page.getByRole('button', { name: 'Leave out', exact: true }).first().click();
  await page.getByText('Left out', { exact: true }).first().waitFor();
  expect(await take(/^Word file: After-action report/u)).toMatch(/^PK/u);
  await photograph(page, 'papers', 'player');
  const widest = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(widest).toBeLessThanOrEqual(0);
  expect(ruth.faults).toEqual([]);
});

test('the next exercise of the group is offered what was left to do, and takes over what was chosen', async () => {
  const { page } = ruth;
  await page.route('**/api/groups', (asked) => asked.abort());
  await page.goto(`${server.origin}/exercises`);
  await page.getByText(`Group: ${group}`).waitFor();
  await page.getByLabel('Group', { exact: false }).fill(` ${group.toUpperCase()}`);
  // Where it cannot be known whether the group has exercised before, nothing is left out unsaid.
  await page.getByText('What this group left to do could not be looked up').waitFor();
  await page.unroute('**/api/groups');
  await page.getByRole('button', { name: 'Look again' }).click();
  const items = page.getByRole('group', { name: /^Taken over from Velmara/u });
  await items.getByText('Owner: Desk for the region · by 15 January 2027').waitFor();
  const action = items.getByRole('checkbox', { name: /^Begin every move with a round/u });
  expect(await action.isChecked()).toBe(true);
  await action.uncheck({ force: true });
  await page.reload();
  // What was typed and chosen is kept until the exercise is open.
  expect(await page.getByLabel('Group', { exact: false }).inputValue()).toBe(` ${group.toUpperCase()}`);
  expect(await action.isChecked()).toBe(false);
  await action.check({ force: true });
  await photograph(page, 'opening-of-a-group', 'player');
  // Somebody changes the plan in the meantime: nothing is taken over unseen.
  await lead.command({
    type: 'WriteAction',
    finding: null,
    text: 'Print the map large.',
    owner: '',
    due: '2020-01-31',
  });
  await chooseScenario(page, 'Velmara');
  await page.getByRole('button', { name: /^Open Velmara/u }).click();
  await page.getByText('Look at the list again, then open the exercise.').waitFor();
  await items.getByText('Nobody was named · by 31 January 2020 · past due').waitFor();
  await page.getByRole('button', { name: /^Open Velmara/u }).click();
  await page.waitForURL(/\/control\//u);
  const promised = page.getByRole('heading', { name: /^What this group promised in Velmara/u });
  await promised.waitFor();
  await page.getByText('Begin every move with a round.').waitFor();
  const widest = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(widest).toBeLessThanOrEqual(0);
  await photograph(page, 'lobby-with-promises', 'staff', () => promised.scrollIntoViewIfNeeded());
});

test('what came of it is said in the lobby or at the end of the debrief', async () => {
  const { page } = ruth;
  await page.getByRole('button', { name: 'Say that it is done' }).first().click();
  await page.getByText('Done.', { exact: true }).waitFor();
  const exercise = page.url().split('/').at(-1) ?? '';
  const { token } = await asRuth<Opened>(`/api/exercises/${exercise}/console`, {});
  const next = await SeatClient.connect(server.api, token, 'lead of the next');
  await next.command({ type: 'StartExercise' });
  await next.command({ type: 'EndExercise' });
  const fold = page.getByText('What came of what this group promised last time: 1 item waits for an answer');
  await fold.waitFor();
  expect(await page.getByRole('textbox', { name: /^What became of it/u }).count()).toBe(0);
  await next.command({ type: 'OpenDebriefStep', step: 'takeaway' });
  next.close();
  await page
    .getByRole('textbox', { name: /^What became of it/u })
    .last()
    .fill('The tender is out.');
  await page.getByRole('button', { name: 'Say that it is not done' }).last().click();
  await page.getByText('Not done. The tender is out.').waitFor();
  await photograph(page, 'debrief-with-promises', 'staff');
  await page.goto(`${server.origin}/papers/${exercise}`);
  await page.getByText('Not done. The tender is out.').waitFor();
  expect(ruth.faults).toEqual([]);
});
