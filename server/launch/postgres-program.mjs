import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { isProgram, pathFolders, postgresFolders } from './programs.mjs';
import { runTool } from './run-tool.mjs';

/** What of a URL's parameters the programs read, by the variable they read it from. */
const parameterVariables = { sslmode: 'PGSSLMODE', ssl: 'PGSSLMODE', sslrootcert: 'PGSSLROOTCERT' };

/** For both ways: whoever restores may be another user of the database, and nobody is there to type a password. */
export const dumpParameters = ['--no-owner', '--no-privileges', '--no-password'];

/**
 * Runs a program of PostgreSQL on the database of a URL. All of the address is passed in the environment, since a list of
 * processes shows command lines to everybody.
 *
 * @param {string} title what the step does
 * @param {'pg_dump' | 'pg_restore'} name
 * @param {string[]} parameters
 * @param {string} url
 */
export function runPostgresProgram(title, name, parameters, url) {
  return runTool(title, findPostgresProgram(name), parameters, {
    env: { ...process.env, ...connectionVariables(url) },
  });
}

/**
 * The path of a program; the PATH comes first, so that a person can choose its version, then the newest one.
 *
 * @param {string} name
 * @param {string[]} [folders] where to look
 */
export function findPostgresProgram(name, folders = [...pathFolders(), ...postgresFolders()]) {
  const found = folders.map((folder) => join(folder, name)).find(isProgram);
  if (found) return found;
  throw new LaunchError(
    `${name} is missing: install the client programs of PostgreSQL in the version of the server, then run the command again.`,
  );
}

/**
 * The address of a database as libpq reads it from the environment. What the URL leaves out stays as it is there.
 *
 * @param {string} url
 * @returns {Record<string, string>}
 */
export function connectionVariables(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const named = {
    PGHOST: decodeURIComponent(hostname).replace(/^\[(.*)\]$/, '$1'),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
  };
  for (const [parameter, variable] of Object.entries(parameterVariables))
    named[variable] ||= searchParams.get(parameter) ?? '';
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value));
}
