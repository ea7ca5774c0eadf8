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

it('takes sheets from paper one by one of lead and control alone, each once', async () => {
  const lead = await connect(opened.token, 'lead again');
  const amina = await connect(token, 'Amina once more');
  await lead.command({ type: 'CloseExercise', confirmShortDebrief: true });
  const sheet = (id: string) => ({
    id,
    form: 'followUpOnPaper',
    answers: [{ item: 'used', value: 'yes' }],
  });
  expect(await amina.ask('answerForm', sheet('cmd_of_a_guest'))).toMatchObject({ code: 'NotForSeat' });
  for (const number of [1, 2, 2, 3, 4])
    expect(await lead.ask('answerForm', sheet(`cmd_sheet_${number}`))).toEqual({ ok: true });
  const show = { type: 'ShowAnswers', form: 'followUpOnPaper' };
  expect(await lead.command(show)).toMatchObject({ code: 'TooFewAnswers' });
  await lead.ask('answerForm', sheet('cmd_sheet_5'));
  expect(await lead.command(show)).toEqual({ ok: true });
  await lead.until((client) => client.eventsOf('AnswersShown').length > 0, 'the answers');
  expect(lead.eventsOf('AnswersShown')[0]).toMatchObject({
    form: 'followUpOnPaper',
    items: [{ item: 'used', answers: 5 }],
  });
  // Guests still answer for themselves.
  const own = { ...sheet('cmd_of_a_guest'), form: 'followUp' };
  expect(await amina.ask('answerForm', own)).toEqual({ ok: true });
});
