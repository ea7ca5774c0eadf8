import { resolve } from 'node:path';
import { asLaunchError, LaunchError } from './launch-error.mjs';

/** What lies in a backup: one of the two records, and always the secrets. The first and the last are named as in a data folder. */
export const backupParts = { embedded: 'pglite', dump: 'record.dump', secrets: 'secrets.json' };

/**
 * The folder that a person named, by its path from where the command was given.
 *
 * @param {string | undefined} named
 * @param {string} command
 * @returns {string}
 */
export function backupFolder(named, command) {
  if (!named) throw new LaunchError(`No folder is named: write npm run ${command} -- <folder>.`);
  // npm runs its scripts in the checkout, wherever it was called.
  return resolve(process.env.INIT_CWD ?? process.cwd(), named);
}

/**
 * Turns what a copy failed with into a LaunchError where it is the disk's; it names the file that could not be written,
 * not the one that was read.
 *
 * @param {any} error
 * @param {string} folder the folder to name when the error names no path
 * @returns {unknown}
 */
export function copyErrorOf(error, folder) {
  const told = asLaunchError({ code: error?.code, path: error?.dest ?? error?.path }, folder);
  return told instanceof LaunchError ? told : error;
}
