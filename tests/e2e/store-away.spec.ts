import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { startThrowawayPostgres, type ThrowawayPostgres } from '../run/throwaway-postgres.mjs';
import { logOf, type Opened, openExercise } from '../support/api';
import { aDataFolder } from '../support/running-server';
import { type AppServer, startApp } from './support/app-server';
import { joinAs, type Person } from './support/cast';
import { keepFailure, photograph } from './support/photograph';

/** PostgreSQL is restarted in the middle of a workshop. Amina writes and signs a card meanwhile; nobody touches the server. */
let postgres: ThrowawayPostgres;
let server: AppServer;
let opened: Opened;
let lead: SeatClient;
let amina: Person;

const away = 'The server cannot write just now.';

beforeAll(async () => {
  postgres = await startThrowawayPostgres();
  server = await startApp(aDataFolder(), { DATABASE_URL: postgres.url });
  opened = await openExercise(server.api);
  lead = await SeatClient.connect(server.api, opened.token, 'lead');
  amina = await joinAs(server, 'Amina', opened.joinCode, 'National', 'laptop');
  for (const command of [{ type: 'StartExercise' }, { type: 'OpenStep', move: 1, step: 'decide' }])
    expect(await lead.command(command)).toEqual({ ok: true });
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await keepFailure(amina.page, 'store-away-amina');
});

afterAll(async () => {
  lead?.close();
  await amina?.context.close();
  await server?.stop();
  await postgres?.stop();
});

test('while the record is away the screen says so, keeps what is done, and sends it once when it is back', async () => {
  const { page } = amina;
  await page.getByRole('button', { name: 'Take the pen' }).click();
  await page.getByLabel('Tool').selectOption({ label: 'Mediation' });
  await page.getByRole('radio', { name: 'Dissuade' }).check({ force: true });
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await postgres.halt('SIGINT');
  await page.getByLabel('Acts on').fill('the circle of the President');
  await page.getByText(away).first().waitFor();
  await page.getByRole('button', { name: 'Sign as Amina' }).click();
  await photograph(page, 'player-store-away', 'player');
  expect(await page.getByLabel('Acts on').inputValue()).toBe('the circle of the President');
  await postgres.resume();
  await page.getByText('Strategy card 1, counts').waitFor();
  await page.getByText(away).waitFor({ state: 'detached' });
  const log = await logOf(server.api, opened.exercise);
  expect(log.filter(({ event }) => event.type === 'CardSigned')).toHaveLength(1);
  expect(amina.faults).toEqual([]);
});
