import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SeatClient } from '../client/seat-client';
import { type BallotRoom, castInTurn, openBallotRoom, readIt } from '../support/ballot-room';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aPerson, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** A move of Velmara was played without screens; afterwards the facilitator and one player look back. */
let server: AppServer;
let room: BallotRoom;
let ruth: Person;
let noor: Person;
const client = (who: string) => room.clients.get(who) as SeatClient;
const tokenOf = (who: string) => (client(who).socket.auth as { token: string }).token;
const slider = ({ page }: Person) => page.getByRole('slider', { name: 'Time of the replay' });
const placeOf = async (person: Person) => (await slider(person).getAttribute('aria-valuetext')) ?? '';

beforeAll(async () => {
  server = await startApp(aDataFolder());
  room = await openBallotRoom(server.api, 'velmara-a');
  await castInTurn(room, ['yes', 'yes', 'no', 'abstain', 'yes', 'no', 'yes'], 'As instructed.');
  await readIt(room);
  await client('national').command({ type: 'PinFact', kind: 'known', text: 'The bridge at Tesh is closed.' });
  await client('lead').command({ type: 'OpenStep', move: 2, step: 'reveal' });
  await client('lead').command({ type: 'EndExercise' });
  for (const one of room.clients.values()) await one.until(({ told }) => told.has('debrief'), 'the debrief');
  ruth = await aPerson('Ruth', 'console');
  noor = await aPerson('Noor', 'phone');
  const exercise = (
    JSON.parse(client('lead').heard[0]?.slice('welcome '.length) ?? '{}') as { exercise: string }
  ).exercise;
  await ruth.page.goto(`${server.origin}/replay/${exercise}#token=${tokenOf('lead')}`);
  await noor.page.goto(`${server.origin}/replay/${exercise}#token=${tokenOf('Noor')}`);
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await keepFailure(ruth.page, 'replay-ruth');
  await keepFailure(noor.page, 'replay-noor');
});

afterAll(async () => {
  room?.close();
  for (const person of [ruth, noor]) await person?.context.close();
  await server?.stop();
});

test('the facilitator goes through the evening by keyboard, on the console as it was', async () => {
  const { page } = ruth;
  await slider(ruth).focus();
  await page.keyboard.press('End');
  await expect.poll(() => placeOf(ruth)).toContain('End of play');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageUp');
  await expect.poll(() => placeOf(ruth)).toMatch(/^Move 2, agree with others/u);
  await page.getByRole('heading', { name: /^Velmara/ }).waitFor();
  const before = await placeOf(ruth);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => placeOf(ruth)).not.toBe(before);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => placeOf(ruth)).toBe(before);
  await photograph(page, 'replay-console', 'staff');
});

test('away from the bar the same keys scroll what is shown, and move nothing', async () => {
  const { page } = ruth;
  const before = await placeOf(ruth);
  const seen = page.getByRole('region', { name: 'The screen as it was' });
  await seen.focus();
  for (const key of ['PageDown', 'ArrowDown', 'End']) await page.keyboard.press(key);
  await expect.poll(() => seen.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(await placeOf(ruth)).toBe(before);
});

test('while the replay of another seat is read, nothing stands under its name', async () => {
  const { page } = ruth;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/replay?seat=*', async (route) => held.then(() => route.continue()), { times: 1 });
  await page.getByLabel('Seen by').selectOption({ label: 'lakes-union' });
  await page.locator('[aria-busy="true"]').waitFor();
  expect(await page.locator('[data-moment]').count()).toBe(0);
  await page.getByText('What lakes-union was told is being read.').waitFor({ state: 'attached' });
  letGo();
  await page.locator('[data-moment]').waitFor();
  await page.getByText('Shown: what lakes-union was told.').waitFor({ state: 'attached' });
  expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
});

test('where the browser copies nothing, the link is there to be copied by hand', async () => {
  const { page } = ruth;
  await page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy link to this moment' }).click();
  await page.getByText('This browser did not copy the link.').first().waitFor();
  const field = page.getByLabel('Link to this moment', { exact: true });
  const selected = await field.evaluate((input: HTMLInputElement) => {
    const isFocused = document.activeElement === input;
    return isFocused ? input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0) : '';
  });
  expect(selected).toMatch(/\/replay\/.+#at=\d+&from=seat:seat_/u);
  await page.reload();
  await slider(ruth).waitFor();
});

test('one moment is seen with other eyes, and a link opens it again', async () => {
  const { page } = ruth;
  await page.getByLabel('Jump to').selectOption({ label: 'Move 2, agree with others' });
  const eyes = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('from');
  const own = eyes();
  await page.getByLabel('Seen by').selectOption({ label: 'national' });
  await page.getByText('Of others you see what staff or the debrief were told').waitFor();
  await expect.poll(() => placeOf(ruth)).toMatch(/^Move 2, agree with others/u);
  await photograph(page, 'replay-team', 'staff');
  await page.getByRole('button', { name: 'Copy link to this moment' }).click();
  const place = await placeOf(ruth);
  // The address follows after a moment of rest; until then it is that of the eyes before.
  await expect.poll(eyes).not.toBe(own);
  expect(page.url()).toMatch(/#at=\d+&from=seat:seat_/u);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => placeOf(ruth)).toBe(place);
  await page.getByLabel('Seen by').selectOption({ label: 'Room screen' });
  await expect.poll(() => page.url()).toContain('from=screen');
  await slider(ruth).waitFor();
  await photograph(page, 'replay-room', 'staff');
  await page.getByText('List', { exact: true }).click();
  await page.getByRole('heading', { name: 'What was told' }).waitFor();
  await photograph(page, 'replay-list', 'staff');
});

test('what is on a screen of the past cannot be pressed, and what is freed sends nothing', async () => {
  const { page } = ruth;
  await page.getByText('Screen', { exact: true }).click();
  await page.getByLabel('Seen by').selectOption({ label: 'Elif' });
  await slider(ruth).waitFor();
  await page.getByLabel('Jump to').selectOption({ label: 'Move 2, agree with others' });
  const pause = page.getByRole('button', { name: /^Pause/ });
  // Its screen has to be there: on an empty stage nothing can be pressed either.
  await pause.first().waitFor();
  await pause.first().evaluate((button) => button.focus());
  expect(await pause.first().evaluate((button) => document.activeElement === button)).toBe(false);
  expect(await pause.evaluateAll((all) => all.every((one) => one.closest('[inert]') !== null))).toBe(true);
  await page.getByLabel('Use its tabs and folds').check();
  await pause.first().click();
  await page.getByText('This is a replay. Nothing is sent.').first().waitFor();
});

test('a player replays the own seat on a phone, and plays it', async () => {
  const { page } = noor;
  await slider(noor).focus();
  await page.keyboard.press('End');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageUp');
  await expect.poll(() => placeOf(noor)).toMatch(/^Move 2, agree with others/u);
  await photograph(page, 'replay-phone', 'player');
  await page.getByText('Seat, step, speed and link').click();
  expect(await page.getByLabel('Seen by').count()).toBe(0);
  await page.getByLabel('Speed').selectOption('60');
  await photograph(page, 'replay-phone-open', 'player');
  const before = await placeOf(noor);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => placeOf(noor)).not.toBe(before);
  expect([...ruth.faults, ...noor.faults]).toEqual([]);
});
