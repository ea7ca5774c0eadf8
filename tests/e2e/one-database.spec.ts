import { afterAll, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, type Person } from './support/cast';

let server: AppServer;
let ruth: Person;

beforeAll(async () => {
  server = await startApp(aDataFolder());
});

afterAll(async () => {
  await ruth?.context.close();
  await server?.stop();
});

test('pages, sign-in and a running exercise share the one database of the process', async () => {
  const opened = await openExercise(server.api);
  const lead = await SeatClient.connect(server.api, opened.token, 'lead');
  const { token } = await join(server.api, opened.joinCode, 'Amina', 'national');
  const amina = await SeatClient.connect(server.api, token, 'Amina');
  await lead.command({ type: 'StartExercise' });
  let isWriting = true;
  let written = 0;
  // The lead writes: one answer after the other cannot meet the pace of staff, whatever the machine.
  const line = { type: 'MoveSituationLine', line: 'means', direction: 'worsening', confidence: 'low' };
  const refused: unknown[] = [];
  const writing = (async () => {
    while (isWriting) {
      const answer = await lead.command(line);
      if (!answer.ok) refused.push(answer);
      written += 1;
    }
  })();
  ruth = await aFacilitator(server, 'Ruth');
  const { page } = ruth;
  // The list is read on the server, from the record that the exercise writes to.
  await page
    .getByText(opened.joinCode)
    .or(page.getByText(opened.joinCode.replace(/^(...)/, '$1 ')))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  // It leads home when the session is over; whoever asks for the way in before is still signed in.
  await page.waitForURL(`${server.origin}/`);
  await page.goto(`${server.origin}/sign-in`);
  await page.getByLabel('Email').fill('ruth@example.org');
  await page.getByLabel('Password').fill('a wrong sentence altogether');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Email and password do not belong together.').waitFor();
  await page.getByLabel('Password').fill('a sentence only Ruth would write');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/exercises/);
  isWriting = false;
  await writing;
  expect(refused).toEqual([]);
  expect(written).toBeGreaterThan(10);
  expect(await server.databases()).toBe(1);
  for (const client of [lead, amina]) client.close();
});
