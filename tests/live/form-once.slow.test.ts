import { afterAll, beforeAll, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, type Opened, openExercise } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

const store = { dataDir: aDataFolder() };
const clients: SeatClient[] = [];
let server: RunningServer;
let opened: Opened;
let token: string;

const connect = async (of: string, name: string) => {
  const client = await SeatClient.connect(server.origin, of, name);
  clients.push(client);
  return client;
};
const exit = (id: string, value: string) => ({
  id,
  form: 'exit',
  answers: [{ item: 'change', value }],
});

beforeAll(async () => {
  server = await startServer(store);
  opened = await openExercise(server.origin);
  token = (await join(server.origin, opened.joinCode, 'Amina', 'national')).token;
  const lead = await connect(opened.token, 'lead');
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'EndExercise', confirmShortDebrief: true });
}, 60_000);

afterAll(async () => {
  for (const client of clients) client.close();
  await server?.stop();
});

it('answers the same request as the first time, also while the first is under way', async () => {
  const amina = await connect(token, 'Amina');
  const ask = () => amina.ask('answerForm', exit('cmd_the_first', 'More time.'));
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(await amina.ask('answerForm', exit('cmd_another', 'Less time.'))).toMatchObject({
    code: 'FormAnswered',
  });
});

it('knows after a power cut of the process who has answered', async () => {
  await server.kill();
  server = await startServer(store);
  const amina = await connect(token, 'Amina again');
  expect(await amina.ask('answerForm', exit('cmd_another', 'Less time.'))).toMatchObject({
    code: 'FormAnswered',
  });
  expect(await amina.ask('answerForm', exit('cmd_the_first', 'More time.'))).toEqual({ ok: true });
}, 60_000);
