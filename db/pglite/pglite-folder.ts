import { constants } from 'node:fs';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseOpenError, diskFull, folderErrorOf, noWritePermission } from '../open-error';
import type { Instance } from './lasting-pglite';
import { syncFolder, syncTree } from './sync-tree';
import { SyncedNodeFS } from './synced-node-fs';

/** Where the embedded database lies within the data folder. */
const folderName = 'pglite';
/** Where a new one is made before it gets that name, so that a start that is cut short leaves no half database. */
const unfinishedName = 'pglite.unfinished';
/** Without these it is no database, and PGlite would make a new one over whatever is left of the old. */
const essentialFiles = ['PG_VERSION', join('global', 'pg_control')];

function corrupt(folder: string, detail: string): DatabaseOpenError {
  return new DatabaseOpenError(
    'DataFolderCorrupt',
    `The database in ${folder} is damaged and was left as it is: put a backup in its place, or name another folder in FORESTALL_DATA_DIR.`,
    detail,
  );
}

/** What PGlite failed with, told by the last words of the PostgreSQL inside it; it throws nothing but "Aborted" itself. */
function startErrorOf(thrown: unknown, folder: string, words: readonly string[]): unknown {
  const said = words.join('\n');
  const lastWord = words.find((word) => /(FATAL|PANIC):/.test(word));
  if (/Permission denied|Read-only file system/.test(said)) {
    return noWritePermission(folder);
  }
  if (/No space left on device/.test(said)) {
    return diskFull(folder);
  }
  if (/not compatible with this version/.test(said)) {
    return new DatabaseOpenError(
      'DataFolderOtherVersion',
      `The database in ${folder} was made by another version of PostgreSQL: start the Forestall that made it, or name another folder in FORESTALL_DATA_DIR.`,
      said,
    );
  }
  return lastWord === undefined ? thrown : corrupt(folder, lastWord);
}

/**
 * How its PostgreSQL is started: as PGlite does it, but without `-F`, which would turn every sync off, and with the one
 * way to sync that reaches the file system below (`SyncedNodeFS`).
 */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** Starts PGlite in a folder; what it acknowledges is on disk. */
async function start(folder: string): Promise<Instance> {
  // Only the words of the start are kept; later ones quote what people wrote.
  let words: string[] | null = [];
  const fs = new SyncedNodeFS(folder);
  try {
    const client = await PGlite.create({
      fs,
      startParams,
      onStderr: (text) => {
        words?.push(text);
        return true;
      },
    });
    return { client, abandon: () => fs.abandon() };
  } catch (thrown) {
    fs.abandon();
    throw startErrorOf(thrown, folder, words);
  } finally {
    words = null;
  }
}

async function isMade(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}

async function make(dataDir: string): Promise<void> {
  const unfinished = join(dataDir, unfinishedName);
  await rm(unfinished, { recursive: true, force: true });
  const { client } = await start(unfinished);
  await client.close();
  // On disk before it has its name, and the name before anything is acknowledged.
  await syncTree(unfinished);
  await rename(unfinished, join(dataDir, folderName));
  await syncFolder(dataDir);
}

async function assertWhole(folder: string): Promise<void> {
  for (const name of essentialFiles) {
    try {
      await access(join(folder, name), constants.R_OK | constants.W_OK);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') {
        throw corrupt(folder, `${name} is missing`);
      }
      throw thrown;
    }
  }
}

/**
 * Makes the data folder if there is none; only this user may read it.
 * @throws DatabaseOpenError for a place that cannot be written or is a file
 */
export async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (thrown) {
    throw folderErrorOf(thrown, dataDir);
  }
}

/**
 * Starts the embedded database of a data folder and makes it on the first start. A damaged one is never touched.
 * @throws DatabaseOpenError naming what is wrong with the folder
 */
export async function startPglite(dataDir: string): Promise<Instance> {
  const folder = join(dataDir, folderName);
  try {
    if (!(await isMade(folder))) {
      await make(dataDir);
    }
    await assertWhole(folder);
    return await start(folder);
  } catch (thrown) {
    throw folderErrorOf(thrown, dataDir);
  }
}
