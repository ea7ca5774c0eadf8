import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askPostgres } from '../../db/testing/ask-postgres';
import { createThrowawayDatabase, type ThrowawayDatabase } from '../../db/testing/databases';
import { SeatClient } from '../client/seat-client';
import { openExercise } from '../support/api';
import { aDataFolder, type RunningServer, type Store, startServer } from '../support/running-server';

let database: ThrowawayDatabase;
let store: Store;
let server: RunningServer;

beforeEach(async () => {
  database = await createThrowawayDatabase();
  store = { dataDir: aDataFolder(), url: database.url };
  server = await startServer(store);
});

afterEach(async () => {
  await server.stop();
  await database.drop();
});

/** Makes the record say that nobody has served the exercises for so many seconds. */
async function notServedFor(seconds: number): Promise<void> {
  await askPostgres(
    database.url,
    `update exercises set served_at = now() - make_interval(secs => ${seconds})`,
  );
}

async function restarted(): Promise<void> {
  const { port } = server;
  await server.kill();
  server = await startServer(store, { PORT: String(port) });
}

async function aRunningExercise(): Promise<SeatClient> {
  const { token } = await openExercise(server.origin);
  const lead = await SeatClient.connect(server.origin, token, 'lead');
  await lead.command({ type: 'StartExercise' });
  await lead.command({ type: 'OpenStep', move: 1, step: 'update' });
  return lead;
}

describe('an exercise that nobody served for a while', () => {
  it('stands still from then on, holds what was going out, and asks the lead once', async () => {
    const lead = await aRunningExercise();
    await lead.command({ type: 'ReleaseInject', inject: 'inj_1' });
    await notServedFor(1_860);
    await restarted();
    await lead.until((client) => client.eventsOf('ExercisePaused').length > 0, 'the pause');
    const [paused] = lead.eventsOf('ExercisePaused');
    expect(paused).not.toHaveProperty('secret');
    expect(lead.eventsOf('ReleaseHeld')).toHaveLength(1);
    expect(await lead.command({ type: 'ResumeExercise' })).toEqual({ ok: true });
    expect(lead.eventsOf('ExercisePaused')).toHaveLength(1);
    expect(lead.eventsOf('InjectReleased')).toEqual([]);
    lead.close();
  });

  it('goes on when it was only restarted', async () => {
    const lead = await aRunningExercise();
    await notServedFor(20);
    await restarted();
    expect(await lead.command({ type: 'ExtendStep', minutes: 1, confirmShortDebrief: true })).toEqual({
      ok: true,
    });
    await lead.until((client) => client.eventsOf('StepExtended').length > 0, 'the extension');
    expect(lead.eventsOf('ExercisePaused')).toEqual([]);
    lead.close();
  });
});
