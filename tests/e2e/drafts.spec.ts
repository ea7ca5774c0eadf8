import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, type Opened, openExercise, post } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aPerson, type Person } from './support/cast';

/** What staff type and have not sent: another page of the desk and a reload lose none of it. */
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
const people: Person[] = [];

beforeAll(async () => {
  server = await startApp(aDataFolder());
  opened = await openExercise(server.api);
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  const { token } = await join(server.api, opened.joinCode, 'Amina', 'national');
  await lead.command({ type: 'StartExercise' });
  const amina = await SeatClient.connect(server.api, token, 'Amina');
  await amina.command({ type: 'SendMessage', to: 'control', text: 'May we call the minister?' });
  amina.close();
});

afterAll(async () => {
  lead?.close();
  for (const { context } of people) await context.close();
  await server?.stop();
});

/** Somebody of staff at the console. */
async function atConsole(token: string, name: string): Promise<Page> {
  const person = await aPerson(name, 'console');
  people.push(person);
  await person.page.goto(`${server.origin}/control/${opened.exercise}#token=${token}`);
  await person.page.getByRole('tab').first().waitFor();
  return person.page;
}

async function staff(role: string, name: string): Promise<Page> {
  const path = `/api/exercises/${opened.exercise}/staff`;
  const { body } = await post<{ token: string }>(server.api, path, { role, name }, asFacilitator);
  return atConsole(body.token, name);
}

/** Types, looks at another page of the desk, comes back, and loads the page anew. */
async function survives(page: Page, tab: string, label: RegExp, words: string): Promise<void> {
  const open = () => page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  const field = () => page.getByRole('textbox', { name: label }).first();
  await open();
  await field().fill(words);
  await page.getByRole('tab', { name: /^Votes/ }).click();
  await open();
  expect(await field().inputValue()).toBe(words);
  await page.reload();
  await open();
  await field().waitFor();
  expect(await field().inputValue()).toBe(words);
}

test('an answer of SimCell', async () => {
  const page = await staff('simcell', 'Noor');
  await survives(page, 'SimCell', /^Answer/, 'The minister is travelling.');
  await page.getByRole('button', { name: 'Send as control' }).first().click();
  await lead.until((client) => client.eventsOf('MessageAnswered').length > 0, 'the answer');
  await page.reload();
  await page.getByText('When a team writes to control').first().waitFor();
});

test('a note of an evaluator', async () => {
  const page = await staff('evaluator', 'Eva');
  await survives(page, 'Evaluation', /^What you see/, 'Nobody asked who decides.');
});

test('a word to everybody, among staff, and to one team', async () => {
  const page = await atConsole(opened.token, 'Ruth');
  await survives(page, 'Room', /^What everybody should know/, 'Lunch is at noon.');
  await survives(page, 'Injects', /^Note to staff/, 'Keep an eye on National.');
  await page.getByRole('button', { name: 'Edit text', exact: true }).first().click();
  const text = page.getByRole('textbox', { name: /^Text/ }).first();
  await text.fill('The ferry is late.');
  await page.reload();
  await page.getByText('The ferry is late.').first().waitFor();
});
