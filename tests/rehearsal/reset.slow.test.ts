import { afterAll, beforeAll, expect, test } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, logOf, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
}, 60_000);
afterAll(() => server?.stop());

const ask = <T>(path: string, headers: Record<string, string> = asFacilitator) =>
  post<T>(server.origin, path, {}, headers);

test('a rehearsal is started anew in its place: the old one and every seat in it are gone', async () => {
  const old = await openExercise(server.origin, { rehearsal: true });
  const watcher = await SeatClient.connect(server.origin, old.token, 'watcher');
  const told = new Promise<{ code: string }>((resolve) => watcher.socket.once('replaced', resolve));
  const { status, body } = await ask<Opened>(`/api/exercises/${old.exercise}/reset`);
  expect(status).toBe(201);
  expect(body.exercise).not.toBe(old.exercise);
  expect(body.joinCode).not.toBe(old.joinCode);
  expect((await told).code).toBe('RehearsalGone');
  expect(await ask(`/api/exercises/${old.exercise}/console`)).toMatchObject({ status: 404 });
  const lead = await SeatClient.connect(server.origin, body.token, 'lead');
  const events = (await logOf(server.origin, body.exercise)).map(({ event }) => event);
  expect(events[0]).toMatchObject({ type: 'ExerciseOpened', rehearsal: true });
  expect(events.filter((event) => 'bot' in event).length).toBeGreaterThan(10);
  for (const client of [watcher, lead]) client.close();
});

test('a rehearsal is thrown away, once, and a real exercise is not', async () => {
  const rehearsal = await openExercise(server.origin, { rehearsal: true });
  const real = await openExercise(server.origin);
  expect(await ask(`/api/exercises/${rehearsal.exercise}/purge`)).toMatchObject({ status: 200 });
  expect(await ask(`/api/exercises/${rehearsal.exercise}/purge`)).toMatchObject({ status: 404 });
  for (const act of ['purge', 'reset']) {
    const { body } = await ask(`/api/exercises/${real.exercise}/${act}`);
    expect(body.code).toBe('NotARehearsal');
  }
  expect(await ask(`/api/exercises/${real.exercise}/console`)).toMatchObject({ status: 200 });
});

test('a person takes the place of a bot, plays beside the others, and the bots go on', async () => {
  const { joinCode, token } = await openExercise(server.origin, { rehearsal: true });
  const lead = await SeatClient.connect(server.origin, token, 'lead');
  const amina = await join(server.origin, joinCode, 'Amina', 'council');
  const person = await SeatClient.connect(server.origin, amina.token, 'Amina');
  const [removed] = lead.eventsOf('SeatRemoved');
  expect(removed).toMatchObject({ team: 'council' });
  await lead.command({ type: 'SwitchConductor', on: true });
  await person.until(() => person.eventsOf('InjectReleased').length > 0, 'an inject');
  for (const client of [lead, person]) client.close();
});

test('what a visitor sees is nobody else’s, and only a rehearsal can be reached by it', async () => {
  const { body: show } = await ask<{ exercise: string; console: string }>('/api/see-it-run', {});
  const real = await openExercise(server.origin);
  expect(await ask(`/api/exercises/${show.exercise}/console`)).toMatchObject({ status: 404 });
  expect(await ask(`/api/exercises/${show.exercise}/purge`, {})).toMatchObject({ status: 401 });
  const visitor = await SeatClient.connect(server.origin, show.console, 'visitor');
  expect(visitor.heard.join('\n')).not.toContain(real.exercise);
  expect(visitor.heard.join('\n')).not.toContain(real.joinCode);
  visitor.close();
});

test('a server whose environment says so shows nothing to visitors', async () => {
  const closed = await startServer({ dataDir: aDataFolder() }, { FORESTALL_SEE_IT_RUN: '0' });
  const { status, body } = await post(closed.origin, '/api/see-it-run', {});
  expect([status, body.code]).toEqual([403, 'ShowsOff']);
  await closed.stop();
});
