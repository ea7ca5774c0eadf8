import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SeatClient } from '../client/seat-client';
import { type BallotRoom, openBallotRoom } from '../support/ballot-room';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { aPerson, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** A run that is over; then what is asked for does not come, is refused, or cannot be drawn. */
let server: AppServer;
let room: BallotRoom;
let ruth: Person;
let stranger: Person;
let exercise = '';
const lead = () => room.clients.get('lead') as SeatClient;

beforeAll(async () => {
  server = await startApp(aDataFolder());
  room = await openBallotRoom(server.api, 'velmara-a');
  await lead().command({ type: 'EndExercise' });
  await lead().until(({ told }) => told.has('debrief'), 'the debrief');
  const welcome = lead().heard[0]?.slice('welcome '.length) ?? '{}';
  exercise = (JSON.parse(welcome) as { exercise: string }).exercise;
  ruth = await aPerson('Ruth', 'console');
  stranger = await aPerson('Stranger', 'phone');
  const { token } = lead().socket.auth as { token: string };
  const keep = ([key, value]: string[]) => localStorage.setItem(key as string, value as string);
  await ruth.page.addInitScript(keep, [`forestall.seat.${exercise}`, token]);
  await stranger.page.addInitScript(keep, [`forestall.seat.${exercise}`, 'a-token-of-nobody']);
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { name, page } of [ruth, stranger]) await keepFailure(page, `said-failures-${name}`);
});

afterAll(async () => {
  room?.close();
  for (const person of [ruth, stranger]) await person?.context.close();
  await server?.stop();
});

test.each(['replay', 'compare'])('a seat that is not known any more may sign in: /%s', async (page) => {
  await stranger.page.goto(`${server.origin}/${page}/${exercise}`);
  await stranger.page.getByText('This seat is not known.').waitFor();
  const way = stranger.page.getByRole('link', { name: 'Sign in' });
  expect(await way.getAttribute('href')).toContain(encodeURIComponent(`/${page}/${exercise}`));
  await photograph(stranger.page, `${page}-not-known`, 'player');
});

test('a replay whose server cannot be reached says so, and comes when it is asked for again', async () => {
  const { page } = ruth;
  await page.route('**/api/exercises/*/replay*', (route) => route.abort());
  await page.goto(`${server.origin}/replay/${exercise}`);
  await page.getByText('The server could not be reached.').waitFor();
  await page.unroute('**/api/exercises/*/replay*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('slider', { name: 'Time of the replay' }).waitFor();
});

test('so does a comparison', async () => {
  const { page } = ruth;
  await page.route('**/comparison', (route) => route.abort());
  await page.goto(`${server.origin}/compare/${exercise}`);
  await page.getByText('No answer from the server.').waitFor();
  await page.unroute('**/comparison');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'What-ifs beside this run' }).waitFor();
});

test('a page that fails says that nothing typed is lost, shows nothing of its inside, and is drawn again', async () => {
  const { page } = ruth;
  const broken = { title: 'X', isWhatIf: false, isLead: true, pairs: [{}], runs: [] };
  await page.route('**/comparison', (route) => route.fulfill({ json: broken }));
  await page.goto(`${server.origin}/compare/${exercise}`);
  await page.getByRole('heading', { name: 'This page could not be shown.' }).waitFor();
  await page.getByText('what you typed is kept on this device').waitFor();
  expect(await page.getByText(/TypeError|undefined|at \w+ \(/u).count()).toBe(0);
  await photograph(page, 'page-failed', 'player');
  await page.unroute('**/comparison');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'What-ifs beside this run' }).waitFor();
});

test('a controller is told why other runs are not shown', async () => {
  const { page } = stranger;
  const { token } = (room.clients.get('control') as SeatClient).socket.auth as { token: string };
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [`forestall.seat.${exercise}`, token],
  );
  await page.goto(`${server.origin}/compare/${exercise}`);
  await page.getByText('Other runs of this scenario are shown to the lead alone.').waitFor();
});

test('a picture that cannot be drawn leaves the console standing', async () => {
  const { page } = ruth;
  await page.goto(`${server.origin}/control/${exercise}`);
  await page.getByText('Velmara').first().waitFor();
  await page.evaluate(() => {
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
      if (name === 'class' && /_lane\b/u.test(value)) throw new Error('No picture today.');
      set.call(this, name, value);
    };
    Object.assign(window, { mend: () => Object.assign(Element.prototype, { setAttribute: set }) });
  });
  for (const step of ['reflect', 'timeline']) await lead().command({ type: 'OpenDebriefStep', step });
  await page.getByText('This picture could not be drawn.').waitFor();
  await page.getByRole('button', { name: 'Close the exercise' }).waitFor();
  await photograph(page, 'picture-failed', 'staff');
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await page.getByRole('button', { name: 'Try again' }).click();
  await page
    .getByRole('button', { name: /vote|text/i })
    .first()
    .waitFor();
  expect(await page.getByText('This picture could not be drawn.').count()).toBe(0);
});
