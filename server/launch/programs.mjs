import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where systems keep the programs of PostgreSQL, besides the PATH: Debian by version, Homebrew, the maker's own packages. */
const postgresRoots = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL'];

/** The folders of the PATH, in their order. */
export function pathFolders() {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean);
}

/** The folders with programs of PostgreSQL that are not on the PATH, the newest version first. */
export function postgresFolders() {
  return postgresRoots.filter((root) => existsSync(root)).flatMap(versionFolders);
}

function versionFolders(root) {
  const names = readdirSync(root).sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  return names.map((name) => join(root, name, 'bin'));
}

/**
 * Whether a path is a program that may be run.
 *
 * @param {string} path
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
