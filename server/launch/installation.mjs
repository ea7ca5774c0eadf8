import { resolve } from 'node:path';
import { loadEnvironmentFile } from './environment-file.mjs';
import { fromSource } from './from-source.mjs';
import { LaunchError } from './launch-error.mjs';
import { prepareInstall } from './prepare.mjs';
import { projectRoot } from './project-root.mjs';

/** Errors of the server whose message is one sentence for a person. */
const forPersons = ['EnvError', 'DatabaseOpenError'];

/**
 * `lock` keeps every other process out of the data folder; `syncTree` and `syncFolder` put a folder, or its list of names,
 * on disk.
 *
 * @typedef {{
 *   dataDir: string,
 *   url: string | undefined,
 *   lock: () => Promise<{ release: () => Promise<void> }>,
 *   makeDataFolder: () => Promise<void>,
 *   syncTree: (path: string) => Promise<void>,
 *   syncFolder: (path: string) => Promise<void>,
 * }} Installation
 */

/**
 * Where this installation keeps its record and its secrets: what the server would read from the same environment.
 *
 * @returns {Promise<Installation>}
 */
export async function installation() {
  loadEnvironmentFile(projectRoot);
  process.chdir(projectRoot);
  await prepareInstall(projectRoot);
  const source = await fromSource(projectRoot, [
    'server/env.ts',
    'db/data-lock.ts',
    'db/pglite/pglite-folder.ts',
    'db/pglite/sync-tree.ts',
  ]);
  const { FORESTALL_DATA_DIR, DATABASE_URL } = await told(() => source.readEnv(process.env));
  const dataDir = resolve(FORESTALL_DATA_DIR);
  return {
    dataDir,
    url: DATABASE_URL,
    lock: () => told(() => source.lockDataFolder(dataDir)),
    makeDataFolder: () => told(() => source.makeDataFolder(dataDir)),
    syncTree: source.syncTree,
    syncFolder: source.syncFolder,
  };
}

/** Has what the server would tell a person told by the launch in the same words. */
async function told(work) {
  try {
    return await work();
  } catch (error) {
    throw forPersons.includes(error?.name) ? new LaunchError(error.message) : error;
  }
}
