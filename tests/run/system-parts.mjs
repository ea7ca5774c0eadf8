import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, pathFolders, postgresFolders } from '../../server/launch/programs.mjs';
import { runTool } from '../../server/launch/run-tool.mjs';

/** Where browsers that playwright can drive are found, besides the PATH. */
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium, or null. CHROMIUM in the environment wins.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const onPath = chromiumNames.map((name) => findOnPath(name)).find(Boolean);
  return onPath ?? chromiumPlaces.find((path) => existsSync(path)) ?? null;
}

/**
 * The folder that holds `initdb` and `postgres`, newest version first, or null.
 *
 * @returns {string | null}
 */
export function findPostgres() {
  const folders = [...postgresFolders(), ...pathFolders()];
  return (
    folders.find((folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres'))) ?? null
  );
}

/**
 * Makes sure of the system parts that tests need. On Debian as root they are installed; elsewhere, and when that
 * fails, the answer is a sentence about each missing part.
 *
 * @returns {Promise<string[]>} what is missing; empty when everything is there
 */
export async function ensureSystemParts() {
  if (missingParts().length > 0 && mayInstall())
    await installWithApt(missingParts().map((part) => part.debian));
  return missingParts().map((part) => part.sentence);
}

function missingParts() {
  const parts = [
    {
      found: findChromium(),
      debian: 'chromium',
      sentence: 'Chromium is missing: install Chromium or Google Chrome, or set CHROMIUM to its path.',
    },
    {
      found: findPostgres(),
      debian: 'postgresql',
      sentence:
        'PostgreSQL is missing: install PostgreSQL 14 or newer, so that initdb and postgres are there.',
    },
    {
      found: findOnPath('redis-server'),
      debian: 'redis-server',
      sentence: 'Redis is missing: install Redis 6.2 or newer, so that redis-server is there.',
    },
    {
      // System calls are traced on Linux only.
      found: process.platform === 'linux' ? findOnPath('strace') : 'not needed',
      debian: 'strace',
      sentence: 'strace is missing: install it, so that tests can see what is synced to disk.',
    },
  ];
  return parts.filter((part) => !part.found);
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

async function installWithApt(packages) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await runTool('Asking Debian for its list of packages', 'apt-get', ['update'], options);
  if (update.code !== 0) console.error(update.output);
  const parameters = ['install', '--yes', '--no-install-recommends', ...packages];
  const install = await runTool(`Installing ${packages.join(' and ')}`, 'apt-get', parameters, options);
  if (install.code !== 0) console.error(install.output);
}

function findOnPath(name) {
  return pathFolders()
    .map((folder) => join(folder, name))
    .find((path) => isProgram(path));
}
