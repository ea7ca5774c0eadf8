import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Story } from '../../exercise/story';
import { starter } from '../../scenarios/starter/starter';
import { asCase } from '../../scenarios/testing/as-case';
import { velmaraA } from '../../scenarios/velmara-a/velmara-a';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, post } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aFacilitator, aPerson, joinAs, type Person } from './support/cast';
import { chooseScenario } from './support/facilitate';
import { keepFailure, photograph } from './support/photograph';

/** A facilitator opens a case study, which takes a name; a participant reads what it rests on; the debrief tells what was done. */
const scenarios = mkdtempSync(join(tmpdir(), 'forestall-case-'));
const who = 'Maren Holt';
const title = 'Velmara, as a case';
let server: AppServer;
let ruth: Person;
let amina: Person;
let room: Person;
let exercise = '';
let code = '';

function keep(story: Story): void {
  writeFileSync(join(scenarios, `${story.opening.scenarioId}.json`), JSON.stringify(story));
}

beforeAll(async () => {
  keep(asCase(velmaraA));
  keep({ ...starter, opening: { ...starter.opening, scenarioId: 'harvest', title: 'A poor harvest' } });
  server = await startApp(aDataFolder(), { FORESTALL_SCENARIO_DIR: scenarios });
  ruth = await aFacilitator(server, 'Ruth');
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const person of [ruth, amina, room]) if (person) await keepFailure(person.page, `case-${person.name}`);
});

afterAll(async () => {
  for (const person of [ruth, amina, room]) await person?.context.close();
  await server?.stop();
  rmSync(scenarios, { recursive: true, force: true });
});

test('scenarios stand in groups, the starter first and chosen', async () => {
  const { page } = ruth;
  await page.getByRole('group', { name: 'To begin with' }).waitFor();
  const groups = await page.locator('fieldset legend').allTextContents();
  expect(groups).toEqual(['To begin with', 'Exercises', 'Historical case studies', 'Of this installation']);
  await page.getByRole('button', { name: `Open ${starter.opening.title}` }).waitFor();
  await photograph(page, 'opening-grouped', 'player');
});

test('a case study is opened only with a tick and a name, and what was typed outlives the page', async () => {
  const { page } = ruth;
  await chooseScenario(page, title);
  await page.getByText(/facts are to be checked/u).waitFor();
  await page.getByLabel('Your name').fill(who);
  await page.getByRole('button', { name: `Open ${title}` }).click();
  await page.getByText('Not opened: this is a case study with real names.', { exact: false }).waitFor();
  await photograph(page, 'opening-a-case', 'player');
  await page.reload();
  await chooseScenario(page, title);
  expect(await page.getByLabel('Your name').inputValue()).toBe(who);
  await page.getByRole('checkbox', { name: /^I have read this/u }).check({ force: true });
  await page.getByRole('button', { name: `Open ${title}` }).click();
  await page.waitForURL(/\/control\//u);
  await page.getByText(`Use of real names acknowledged by ${who} on`, { exact: false }).waitFor();
  await photograph(page, 'case-console-lobby', 'staff');
  exercise = page.url().split('/').at(-1) ?? '';
  const shown = page.getByText(/^[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}$/u);
  code = ((await shown.textContent()) ?? '').replace(/\s/u, '');
});

test('a participant and the room read that it is a case, where and when, and what it rests on', async () => {
  amina = await joinAs(server, 'Amina', code, 'National', 'phone');
  const { page } = amina;
  await page.getByText('Historical case study: The northern coast, March to May 2001.').waitFor();
  await page.getByText('Its 2 sources').click();
  await page.getByText('A body, A/1 (2001), 1 May 2001').first().waitFor();
  await photograph(page, 'case-player-lobby', 'player');
  expect(await page.content()).not.toContain(who);
  expect(await page.locator('[data-exercise-band]').textContent()).toContain('historical case study');
  await page.getByText('an exercise on a historical case', { exact: false }).waitFor();
  room = await aPerson('Room', 'projector');
  await room.page.goto(`${server.origin}/screen/${code}`);
  await room.page.getByText('This is a historical case study: The northern coast').waitFor();
  await photograph(room.page, 'case-room-lobby', 'room');
  expect(await room.page.content()).not.toContain(who);
});

test('staff read the facts of a line beside it; the debrief reads those of what went out, with the record', async () => {
  const { body } = await post<{ token: string }>(
    server.api,
    `/api/exercises/${exercise}/staff`,
    { role: 'control', name: 'Controller' },
    asFacilitator,
  );
  const control = await SeatClient.connect(server.api, body.token, 'control');
  await ruth.page.getByRole('button', { name: 'Start the exercise' }).click();
  await control.command({ type: 'ReleaseInject', inject: 'inj_1' });
  await amina.page.getByText('Wardens list households in the river districts').first().waitFor();
  await ruth.page
    .getByRole('button', { name: 'Interior Minister asks about guarantees', exact: true })
    .click();
  await ruth.page.getByText('On record: 1 fact, 1 to be checked').click();
  await ruth.page.getByText('On record: Interior Minister asks about guarantees.').waitFor();
  await photograph(ruth.page, 'case-console-facts', 'staff');
  control.close();
  await ruth.page.getByRole('button', { name: 'End play (ENDEX)' }).first().click();
  await ruth.page
    .getByRole('button', { name: /^(End play|End)/u })
    .last()
    .click();
  await ruth.page.getByRole('button', { name: 'Net assessment', exact: true }).click();
  await amina.page.getByText('What was done then').first().click();
  await amina.page.getByText('In move 1 a neighbour sent two observers.').first().waitFor();
  await amina.page.getByText('On record: Wardens list households in the river districts.').first().waitFor();
  expect(await amina.page.content()).not.toContain('On record: Interior Minister asks about guarantees.');
  await photograph(amina.page, 'case-debrief-player', 'player');
  await room.page.getByText('What was done then').first().click();
  await room.page.getByText('In move 1 a neighbour sent two observers.').first().waitFor();
  await photograph(room.page, 'case-debrief-room', 'room');
  await room.page.getByText('What the reports rested on').first().click();
  await photograph(room.page, 'case-debrief-room-facts', 'room');
  expect([ruth, amina, room].flatMap(({ faults }) => faults)).toEqual([]);
});
