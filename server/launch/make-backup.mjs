import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { backupFolder, backupParts, copyErrorOf } from './backup-folder.mjs';
import { installation } from './installation.mjs';
import { LaunchError } from './launch-error.mjs';
import { dumpParameters, runPostgresProgram } from './postgres-program.mjs';

/**
 * Writes a backup into a folder that is not there yet. It gets its name when all of it is on disk, so that a folder of
 * that name is whole.
 *
 * @param {string | undefined} named the folder, as the person wrote it
 */
export async function makeBackup(named) {
  const folder = backupFolder(named, 'backup');
  if (existsSync(folder))
    throw new LaunchError(`${folder} is there already: name a folder that is not there yet.`);
  const here = await installation();
  assertSomethingToKeep(here);
  const unfinished = `${folder}.unfinished`;
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    await (here.url ? dumpRecord(here, unfinished) : copyRecord(here, unfinished));
    await cp(join(here.dataDir, backupParts.secrets), join(unfinished, backupParts.secrets));
    await here.syncTree(unfinished);
    await rename(unfinished, folder);
    await here.syncFolder(dirname(folder));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw copyErrorOf(error, folder);
  }
  console.log(`The backup is in ${folder}. It holds the secrets: keep it as safe as the data folder.`);
}

function assertSomethingToKeep({ dataDir, url }) {
  const needed = url ? [backupParts.secrets] : [backupParts.embedded, backupParts.secrets];
  const missing = needed.find((part) => !existsSync(join(dataDir, part)));
  if (!missing) return;
  throw new LaunchError(
    `There is no ${missing} in the data folder ${dataDir}: name the folder that Forestall runs with in FORESTALL_DATA_DIR.`,
  );
}

/** The embedded database must stand still while it is copied. */
async function copyRecord({ dataDir, lock }, folder) {
  const held = await lock();
  try {
    await cp(join(dataDir, backupParts.embedded), join(folder, backupParts.embedded), { recursive: true });
  } finally {
    await held.release();
  }
}

/** A dump is of one instant, whatever goes on meanwhile. */
async function dumpRecord({ url }, folder) {
  const file = join(folder, backupParts.dump);
  const parameters = [...dumpParameters, '--format=custom', `--file=${file}`];
  const { code, output } = await runPostgresProgram('Dumping the record', 'pg_dump', parameters, url);
  if (code === 0) return;
  throw new LaunchError(
    'The record could not be dumped: mend what pg_dump says above, then run the command again.',
    output,
  );
}
