import { afterAll, beforeAll, expect, it } from 'vitest';
import { noTies } from '../../exercise/testing/evening-evaluation';
import { SeatClient } from '../client/seat-client';
import { asFacilitator, join, type Opened, openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

/** A word that stands in nothing but what the evaluator writes. */
const canary = 'CANARY-PAD';
const cable = 'Interior Minister asks about guarantees';

let server: RunningServer;
let opened: Opened;
const clients: Record<string, SeatClient> = {};
const client = (name: string): SeatClient => {
  const found = clients[name];
  if (!found) throw new Error(`${name} is not here.`);
  return found;
};

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  const connect = async (name: string, token: string) => {
    clients[name] = await SeatClient.connect(server.origin, token, name);
  };
  await connect('lead', opened.token);
  for (const role of ['control', 'simcell', 'evaluator']) {
    const path = `/api/exercises/${opened.exercise}/staff`;
    const { body } = await post<{ token: string }>(server.origin, path, { role, name: role }, asFacilitator);
    await connect(role, body.token);
  }
  const seat = (name: string, team?: string, as?: { as: string }) =>
    join(server.origin, opened.joinCode, name, team, as).then(({ token }) => connect(name, token));
  await seat('Amina', 'national');
  await seat('Bo', 'council');
  await seat('observer', undefined, { as: 'observer' });
  await seat('screen', undefined, { as: 'screen' });
  await client('lead').command({ type: 'StartExercise' });
}, 60_000);

afterAll(async () => {
  for (const one of Object.values(clients)) one.close();
  await server?.stop();
});

it('what an evaluator writes reaches the lead and evaluators over the wire, and nobody else to the end', async () => {
  const note = { type: 'TakeEvaluatorNote', kind: 'note', text: canary, ties: noTies };
  expect(await client('evaluator').command(note)).toMatchObject({ ok: true });
  await client('lead').until((one) => one.eventsOf('EvaluatorNoteTaken').length === 1, 'the note');
  // What comes after it on every other channel shows that the note had its chance to arrive.
  await client('lead').command({ type: 'OpenStep', move: 1, step: 'update', confirmShortDebrief: true });
  for (const name of ['control', 'simcell', 'Amina', 'Bo', 'observer', 'screen']) {
    await client(name).until((one) => one.eventsOf('StepOpened').length === 1, 'the step');
    expect(client(name).heard.join('\n')).not.toContain(canary);
  }
});

it('observers read what one team got from the moment of the grant, also earlier texts, until it is taken back', async () => {
  const observer = client('observer');
  const reads = () => observer.told.get('watch:national')?.events ?? [];
  await client('lead').command({ type: 'ReleaseInject', inject: 'inj_2' });
  await client('lead').until((one) => one.eventsOf('InjectGoingOut').length === 1, 'the release');
  const { release } = client('lead').eventsOf('InjectGoingOut')[0] as unknown as { release: string };
  await client('lead').command({ type: 'SendReleaseNow', release });
  await client('Amina').until((one) => one.heard.join('').includes(cable), 'the cable');
  expect(observer.heard.join('\n')).not.toContain(cable);
  await client('lead').command({ type: 'GrantObserverTeam', team: 'national' });
  await observer.until((one) => one.heard.join('').includes(cable), 'the cable, afterwards');
  await client('lead').command({ type: 'GrantObserverTeam', team: null });
  await observer.until((one) => one.eventsOf('ObserverTeamGranted').length === 2, 'the end of the grant');
  await client('lead').command({ type: 'RecallInject', release });
  await client('Amina').until((one) => one.eventsOf('InjectRecalled').length === 1, 'the recall');
  await client('lead').command({ type: 'OpenStep', move: 1, step: 'think', confirmShortDebrief: true });
  await observer.until((one) => one.eventsOf('StepOpened').length === 2, 'the next step');
  expect(reads().filter(({ event }) => event.type === 'InjectRecalled')).toEqual([]);
  expect(client('Bo').heard.join('\n')).not.toContain(cable);
});
