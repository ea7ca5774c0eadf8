import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { emptyCard } from '../../exercise/card';
import { SeatClient } from '../client/seat-client';
import { join as joinExercise, logOf, openExercise } from '../support/api';
import { aDataFolder, type RunningServer, type Store, startServer } from '../support/running-server';
import { runLaunch } from './run-launch';

const place = { kind: 'card', move: 1, ordinal: 1 };
const content = { ...emptyCard, target: 'fuel importers' };
const pick = { kind: 'pick', move: 1, content: { tool: 'T22', mechanism: 'DEG-M1' } };
const inUse = {
  code: 1,
  stderr: expect.stringMatching(
    /^Another Forestall process has the data folder [^\n]+ open: stop it[^\n]+\n$/,
  ),
};

/** What a backup is made and restored with on one database. */
export interface Backed {
  store: Store;
  /** Whether the record can be kept and restored beside a running server, or both are refused. */
  besideServer: 'works' | 'refused';
  /** Loses everything: the data folder, and the database where there is one. */
  wipe: () => Promise<void>;
}

async function playSome(server: RunningServer) {
  const opened = await openExercise(server.origin);
  const { token } = await joinExercise(server.origin, opened.joinCode, 'Amina', 'national');
  const lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  const amina = await SeatClient.connect(server.origin, token, 'Amina');
  const answers = [
    await lead.command({ type: 'StartExercise' }),
    await lead.command({ type: 'OpenStep', move: 1, step: 'update' }),
    await lead.command({ type: 'OpenStep', move: 1, step: 'think' }),
    await amina.ask('putPrivate', pick),
    await lead.command({ type: 'OpenStep', move: 1, step: 'decide' }),
    await amina.command({ type: 'PinFact', kind: 'known', text: 'The road north is closed.' }),
  ];
  expect(answers).toEqual(answers.map(() => ({ ok: true })));
  const { draft } = await amina.ask('takePen', place);
  const { penCounter } = draft as { penCounter: number };
  const saved = await amina.ask('saveDraft', { ...place, penCounter, revision: 0, content });
  expect(saved).toMatchObject({ ok: true, draft: { revision: 1 } });
  for (const client of [lead, amina]) client.close();
  return { exercise: opened.exercise, leadToken: opened.token, aminaToken: token };
}

/** An exercise goes on from a backup as if nothing had been lost, whichever database holds its record. */
export function backupContract(backed: () => Promise<Backed>): void {
  const clients: SeatClient[] = [];
  let server: RunningServer | undefined;
  afterAll(async () => {
    for (const client of clients) client.close();
    await server?.stop();
  });

  async function seated(origin: string, token: string): Promise<SeatClient> {
    const client = await SeatClient.connect(origin, token);
    clients.push(client);
    return client;
  }

  it('is dumped, wiped, restored and played on by the same seats', async () => {
    const { store, besideServer, wipe } = await backed();
    const folder = join(aDataFolder(), 'backup');
    server = await startServer(store);
    const { port, origin } = server;
    const { exercise, leadToken, aminaToken } = await playSome(server);
    const log = await logOf(origin, exercise);
    if (besideServer === 'refused') {
      expect(await runLaunch('backup', folder, store)).toMatchObject(inUse);
      expect(existsSync(folder) || existsSync(`${folder}.unfinished`)).toBe(false);
      await server.stop();
    }
    expect(await runLaunch('backup', folder, store)).toMatchObject({ code: 0, stderr: '' });
    expect((await stat(folder)).mode & 0o077).toBe(0);
    await server.stop();
    await wipe();
    expect(await runLaunch('restore', folder, store)).toMatchObject({ code: 0, stderr: '' });

    server = await startServer(store, { PORT: String(port) });
    expect(await logOf(origin, exercise)).toEqual(log);
    const lead = await seated(origin, leadToken);
    const amina = await seated(origin, aminaToken);
    // Only the secrets lead from a token to what its owner gave in private.
    expect(await amina.ask('readPrivate', { kind: 'pick', move: 1 })).toMatchObject({
      ok: true,
      content: pick.content,
    });
    expect(await amina.ask('openDraft', place)).toMatchObject({ ok: true, draft: { revision: 1, content } });
    const id = lead.nextId();
    expect(await lead.command({ type: 'OpenStep', move: 1, step: 'anticipate' }, id)).toEqual({ ok: true });
    await amina.until((client) => client.eventsOf('StepOpened').length > 0, 'the next step');
    const after = await logOf(origin, exercise);
    expect(after.slice(0, log.length)).toEqual(log);
    expect(after.slice(log.length).map(({ command }) => command)).toContain(id);
    if (besideServer === 'refused') expect(await runLaunch('restore', folder, store)).toMatchObject(inUse);
  }, 120_000);
}
