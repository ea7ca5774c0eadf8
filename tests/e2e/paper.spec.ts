import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, type Opened, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aPerson, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** The network of the room dies in move 1. The facilitator goes on with paper, and never touches the mouse to type in. */
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let ruth: Person;
const give = async (command: { type: string } & Record<string, unknown>) =>
  expect(await lead.command(command)).toEqual({ ok: true });

beforeAll(async () => {
  server = await startApp(aDataFolder());
  opened = await openExercise(server.api);
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  const { token } = await join(server.api, opened.joinCode, 'Amina', 'national');
  const amina = await SeatClient.connect(server.api, token, 'Amina');
  await give({ type: 'StartExercise' });
  await give({ type: 'OpenStep', move: 1, step: 'decide' });
  ruth = await aPerson('Ruth', 'console');
  await ruth.page.goto(`${server.origin}/control/${opened.exercise}#token=${opened.token}`);
  await ruth.page.getByRole('heading', { name: /^Velmara/ }).waitFor();
  amina.close();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepFailure(ruth.page, 'paper-ruth');
});

afterAll(async () => {
  lead?.close();
  await ruth?.context.close();
  await server?.stop();
});

test('failure 3: the console says that no device is left, and one press goes to paper', async () => {
  const { page } = ruth;
  await page.getByText('No device of any team is here.').waitFor();
  await photograph(page, 'paper-nobody-here', 'staff');
  await page.getByRole('banner').getByRole('button', { name: 'Go to paper' }).click();
  await page.getByRole('tab', { name: /^Paper/ }).waitFor();
  await page.getByText('No device of any team is here.').waitFor({ state: 'detached' });
});

test('cards are typed in with the keyboard alone, one team after the other', async () => {
  const { page } = ruth;
  await page.getByLabel(/^Tool/).focus();
  const sheets = [
    ['22', 'Talks with the ministry before the end of the week.'],
    ['T01', 'No arms through our ports, and say so today.'],
    ['mediat', 'The Union offers a table.'],
    ['t10', 'We write down what we hear, every day.'],
  ] as const;
  for (const [index, [tool, headline]] of sheets.entries()) {
    await page.keyboard.type(tool);
    if (index === 2) await photograph(page, 'paper-cards', 'staff');
    await page.keyboard.press('Tab');
    await page.keyboard.type(headline);
    await page.keyboard.press('Enter');
    await lead.until(
      (client) => client.eventsOf('CardSubmitted').length === index + 1,
      `the card of team ${index + 1}`,
    );
    // The first line of the next sheet has the focus, empty.
    if (index < 3)
      await page.waitForFunction(() => (document.activeElement as HTMLInputElement)?.value === '');
  }
  const cards = lead.eventsOf('CardSubmitted');
  expect(new Set(cards.map(({ team }) => team)).size).toBe(4);
  expect(cards.map(({ how }) => how)).toEqual(['paper', 'paper', 'paper', 'paper']);
});

test('medians of all teams are typed down one table', async () => {
  const { page } = ruth;
  await give({ type: 'OpenStep', move: 1, step: 'anticipate' });
  await page.getByText('now: forecasts').waitFor();
  await page.getByLabel('National decision makers, Substitute or evade: median').focus();
  for (let column = 0; column < 4; column += 1) {
    for (const median of ['1', '3', '0', '2,5', '1', '0', '0', '1', '0', '5']) {
      await page.keyboard.type(median);
      if (column === 2 && median === '2,5') await photograph(page, 'paper-forecasts', 'staff');
      await page.keyboard.press('Enter');
    }
  }
  // Behind the last column the enter key stands on the button.
  await page.keyboard.press('Enter');
  await lead.until((client) => client.eventsOf('ForecastLocked').length === 4, 'four forecasts');
  for (const { paper } of lead.eventsOf('ForecastLocked')) expect(paper).toMatchObject({ slips: 5 });
});

test('a vote is opened for those at the table and typed in by letters', async () => {
  const { page } = ruth;
  await give({ type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' });
  await give({ type: 'OpenStep', move: 2, step: 'agree' });
  await page.getByText('now: votes').waitFor();
  await page
    .getByLabel(/^What the text is called/)
    .first()
    .fill('A mission to the lake');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Tirosa' }).uncheck({ force: true });
  await photograph(page, 'paper-open-vote', 'staff');
  await page.getByRole('button', { name: 'Open the vote' }).click();
  const first = page.getByRole('group', { name: 'Morrow' }).getByRole('radio').first();
  await first.focus();
  await page.keyboard.type('yynayt');
  await photograph(page, 'paper-votes', 'staff');
  await page.getByRole('button', { name: 'Enter 6 votes' }).click();
  await lead.until((client) => client.eventsOf('VoteCast').length === 6, 'six votes');
  await page.getByRole('button', { name: 'Read the result' }).click();
  await page
    .getByText(/A mission to the lake:/)
    .first()
    .waitFor();
  expect(lead.eventsOf('VoteRead')).toMatchObject([
    { result: { yes: 3, no: 1, abstain: 1, notParticipating: 1, of: 6 } },
  ]);
});

test('the sheets to write on can be printed', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/control/${opened.exercise}/sheets`);
  await page.getByRole('heading', { name: 'Strategy card, National' }).waitFor();
  await page.pdf({ path: 'tests/output/screens/paper-sheets.pdf', preferCSSPageSize: true });
  await photograph(page, 'paper-sheets', 'staff');
  expect(ruth.faults).toEqual([]);
});
