import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { backupFolder, backupParts, copyErrorOf } from './backup-folder.mjs';
import { installation } from './installation.mjs';
import { LaunchError } from './launch-error.mjs';
import { dumpParameters, runPostgresProgram } from './postgres-program.mjs';

/** The sign by which a process holds a data folder; it is no content. */
const lockName = /^in-use-.*\.sock$/;

/**
 * Puts a backup into the data folder, and into the database where there is a URL. Both must be empty: nothing is ever
 * written over.
 *
 * @param {string | undefined} named the folder of the backup, as the person wrote it
 */
export async function restoreBackup(named) {
  const folder = backupFolder(named, 'restore');
  const here = await installation();
  assertBackupFor(here, folder);
  try {
    await here.makeDataFolder();
    await (here.url ? restoreDump(here, folder) : restoreFolder(here, folder));
  } catch (error) {
    throw copyErrorOf(error, here.dataDir);
  }
  console.log(`The backup of ${folder} is in its place: start Forestall.`);
}

function assertBackupFor({ url }, folder) {
  const has = (part) => existsSync(join(folder, part));
  if (!has(backupParts.secrets) || !(has(backupParts.dump) || has(backupParts.embedded)))
    throw new LaunchError(`${folder} is no backup: name a folder that npm run backup has written.`);
  const isDump = has(backupParts.dump);
  if (isDump && !url)
    throw new LaunchError(
      'This backup holds the dump of a PostgreSQL database: name an empty one in DATABASE_URL, then run the command again.',
    );
  if (!isDump && url)
    throw new LaunchError(
      'This backup holds the embedded database: leave DATABASE_URL out, then run the command again.',
    );
}

async function restoreFolder({ dataDir, lock, syncTree, syncFolder }, folder) {
  const held = await lock();
  try {
    if ((await contentOf(dataDir)).length > 0) throw notEmpty(dataDir);
    // The name under which the server, too, throws away what was cut short.
    const unfinished = join(dataDir, `${backupParts.embedded}.unfinished`);
    await cp(join(folder, backupParts.embedded), unfinished, { recursive: true });
    await cp(join(folder, backupParts.secrets), join(dataDir, backupParts.secrets));
    await syncTree(dataDir);
    await rename(unfinished, join(dataDir, backupParts.embedded));
    await syncFolder(dataDir);
  } finally {
    await held.release();
  }
}

/** All of the dump or nothing: what fails leaves the database as it was. */
async function restoreDump({ dataDir, url, syncTree }, folder) {
  // Left from the restore before, or on a machine that has lost its database only.
  if (!(await hasSameSecrets(dataDir, folder))) {
    if ((await contentOf(dataDir)).length > 0) throw notEmpty(dataDir);
    await cp(join(folder, backupParts.secrets), join(dataDir, backupParts.secrets));
    await syncTree(dataDir);
  }
  const { code, output } = await runPostgresProgram(
    'Restoring the record',
    'pg_restore',
    // Without a name pg_restore would write a script; an empty one is looked up in the environment.
    [...dumpParameters, '--single-transaction', '--dbname=', join(folder, backupParts.dump)],
    url,
  );
  if (code === 0) return;
  throw new LaunchError(
    'The record could not be restored, and the database is as it was: mend what pg_restore says above (the database must be there and empty), then run the command again.',
    output,
  );
}

async function hasSameSecrets(dataDir, folder) {
  const [here, kept] = await Promise.all(
    [dataDir, folder].map((place) => readFile(join(place, backupParts.secrets), 'utf8').catch(() => null)),
  );
  return here !== null && here === kept;
}

async function contentOf(dataDir) {
  return (await readdir(dataDir)).filter((name) => !lockName.test(name));
}

function notEmpty(dataDir) {
  return new LaunchError(
    `The data folder ${dataDir} is not empty: name an empty one in FORESTALL_DATA_DIR, or move away what lies in this one.`,
  );
}
