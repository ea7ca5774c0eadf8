import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aLastingPort } from './lasting-port.mjs';
import { findPostgres } from './system-parts.mjs';

/** PostgreSQL refuses to run as root; one of these accounts is on every system that has root. */
const plainAccounts = ['postgres', 'nobody'];

/** How long the server may take to be ready, in milliseconds. */
const patienceMs = 60_000;

/**
 * `url` is the address of a superuser. `halt` ends the server and keeps its folder: SIGINT cuts the connections and writes
 * everything, SIGQUIT ends it as a crash would. `resume` starts it again at the same address. `stop` ends it for good.
 *
 * @typedef {{
 *   url: string,
 *   halt: (signal: 'SIGINT' | 'SIGQUIT') => Promise<void>,
 *   resume: () => Promise<void>,
 *   stop: () => Promise<void>,
 * }} ThrowawayPostgres
 */

/**
 * Starts a PostgreSQL of its own on a free port of the loopback, in a folder that goes with it. It writes as a
 * real one does (fsync on), so that durability and timings are honest. It ends with this process at the latest,
 * when signals lead to `process.exit` (see exit-on-signals.mjs).
 *
 * @param {string} [parent] the folder to make its folder in; the system's for temporary files unless told
 * @returns {Promise<ThrowawayPostgres>}
 */
export async function startThrowawayPostgres(parent = tmpdir()) {
  const programs = findPostgres();
  if (!programs)
    throw new Error('There is no PostgreSQL on this machine: install it and run the command again.');
  const folder = mkdtempSync(join(parent, 'forestall-postgres-'));
  const account = plainAccount();
  const password = randomBytes(16).toString('hex');
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...account };
  try {
    preparedFolder(folder, account, password);
    execFileSync(
      join(programs, 'initdb'),
      [
        '--pgdata=data',
        '--username=forestall',
        '--pwfile=password',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-sync',
      ],
      { ...options, stdio: 'pipe' },
    );
    const port = await aLastingPort();
    let server;
    const start = () => {
      server = spawn(join(programs, 'postgres'), settings(folder, port), {
        ...options,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      return ready(server);
    };
    const whenInterrupted = () => {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    };
    const started = start();
    process.once('exit', whenInterrupted);
    await started;
    return {
      url: `postgres://forestall:${password}@127.0.0.1:${port}/postgres`,
      halt: (signal) => ended(server, signal),
      resume: start,
      stop: async () => {
        process.off('exit', whenInterrupted);
        await ended(server, 'SIGINT');
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The account to run under when this process is root's; none otherwise. */
function plainAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of plainAccounts) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This system has no such account: try the next.
    }
  }
  throw new Error(`PostgreSQL does not run as root: add an account named ${plainAccounts[0]}.`);
}

function preparedFolder(folder, account, password) {
  const file = join(folder, 'password');
  writeFileSync(file, password, { mode: 0o600 });
  chmodSync(folder, 0o700);
  if (account.uid === undefined) return;
  for (const path of [file, folder]) chownSync(path, account.uid, account.gid);
}

function settings(folder, port) {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'on',
    synchronous_commit: 'on',
    max_connections: 200,
  };
  return ['-D', 'data', ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Waits for the line by which PostgreSQL says that it takes connections, and afterwards reads on, so that it never blocks. */
function ready(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    const refuse = (why) => {
      server.kill('SIGQUIT');
      reject(new Error(`PostgreSQL did not start: ${why}\n${log}`));
    };
    const impatience = setTimeout(() => refuse('it took too long.'), patienceMs);
    const endedEarly = (code) => refuse(`exit code ${code}.`);
    server.once('exit', endedEarly);
    server.stderr.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-4_000);
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(impatience);
      // This one only: what PostgreSQL writes while it stops comes through here as well, and `stop` waits for its end.
      server.off('exit', endedEarly);
      resolve();
    });
  });
}

/** Ends the server by a signal and waits until it is gone. */
async function ended(server, signal) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await gone;
}
