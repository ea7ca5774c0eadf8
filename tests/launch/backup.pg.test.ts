import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askPostgres } from '../../db/testing/ask-postgres';
import { createThrowawayDatabase, type ThrowawayDatabase } from '../../db/testing/databases';
import { aDataFolder, startServer } from '../support/running-server';
import { backupContract } from './backup.contract';
import { runLaunch } from './run-launch';

const databases: ThrowawayDatabase[] = [];
afterAll(() => Promise.all(databases.map(({ drop }) => drop())));

async function aDatabase(): Promise<ThrowawayDatabase> {
  const made = await createThrowawayDatabase();
  databases.push(made);
  return made;
}

/** Makes a dropped database again, empty, under the same name. */
async function makeAgain(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await askPostgres(
    process.env.FORESTALL_TEST_DATABASE_URL as string,
    `create database ${name} template template0 encoding 'UTF8' locale 'C'`,
  );
}

describe('an exercise on PostgreSQL', () =>
  backupContract(async () => {
    const { url, drop } = await aDatabase();
    const dataDir = aDataFolder();
    return {
      store: { dataDir, url },
      besideServer: 'works',
      wipe: async () => {
        await rm(dataDir, { recursive: true });
        await drop();
        await makeAgain(url);
      },
    };
  }));

describe('with PostgreSQL', () => {
  it('nothing is written over, and no password is told', async () => {
    const { url } = await aDatabase();
    const store = { dataDir: aDataFolder(), url };
    const server = await startServer(store);
    await server.stop();
    const folder = join(aDataFolder(), 'backup');
    expect(await runLaunch('backup', folder, store)).toMatchObject({ code: 0 });
    const full = await runLaunch('restore', folder, store);
    expect(full).toMatchObject({ code: 1, stderr: expect.stringContaining('the database is as it was') });
    const other = aDataFolder();
    expect(await runLaunch('restore', folder, { dataDir: other })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^This backup holds the dump of a PostgreSQL database/),
    });
    const wrong = new URL(url);
    wrong.password = 'not-the-password';
    const closed = await runLaunch('backup', `${folder}-2`, { ...store, url: wrong.href });
    expect(closed).toMatchObject({ code: 1, stderr: expect.stringContaining('what pg_dump says above') });
    for (const { stdout, stderr } of [full, closed])
      expect(stdout + stderr).not.toMatch(new RegExp(`not-the-password|${new URL(url).password}`));
    expect(existsSync(`${folder}-2`) || existsSync(`${folder}-2.unfinished`)).toBe(false);
    // The same machine again, whose database alone was lost.
    const empty = await aDatabase();
    expect(await runLaunch('restore', folder, { ...store, url: empty.url })).toMatchObject({ code: 0 });
    const again = await startServer({ ...store, url: empty.url });
    await again.stop();
  });
});
