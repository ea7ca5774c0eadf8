import { afterAll, beforeAll, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, openExercise } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;
const clients: SeatClient[] = [];

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
}, 60_000);

afterAll(async () => {
  for (const client of clients) client.close();
  await server?.stop();
});

it('EX146 who plays the other side is told who else does and who reads first, at once and after coming back', async () => {
  const opened = await openExercise(server.origin);
  const lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  const people = [];
  for (const name of ['Ola', 'Per'])
    people.push(await join(server.origin, opened.joinCode, name, undefined, { as: 'observer' }));
  const ola = await SeatClient.connect(server.origin, people[0]?.token ?? '', 'Ola');
  clients.push(lead, ola);
  await lead.command({ type: 'StartExercise' });
  const enable = {
    type: 'EnableRedCell',
    controller: opened.seat,
    people: people.map(({ seat }) => seat),
    agreed: { adults: true, volunteers: true, briefed: true },
  };
  expect(await lead.command(enable)).toEqual({ ok: true });
  await ola.until((one) => one.told.has('red'), 'the channel of the red cell');
  const again = await SeatClient.connect(server.origin, people[1]?.token ?? '', 'Per');
  clients.push(again);
  for (const one of [ola, again]) {
    await one.until((client) => client.heard.join('').includes('controllerName'), 'the controller by name');
    expect(one.heard.join('\n')).toMatch(/"name":"Ola","role":"red"|"role":"red"[^}]*"name":"Ola"/u);
  }
}, 60_000);
