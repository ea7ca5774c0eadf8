import { prepareBuild, prepareInstall } from '../../server/launch/prepare.mjs';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { runCommand } from './run-command.mjs';
import { runVitest } from './run-vitest.mjs';
import { ensureSystemParts, findChromium } from './system-parts.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

const next = 'next/dist/bin/next';

/**
 * Every tier of `npm test`, in the order in which they run: the quick answers first.
 *
 * @type {import('./run-tiers.mjs').Tier[]}
 */
export const tiers = [
  { name: 'install', run: () => asOne(prepareInstall(projectRoot)) },
  { name: 'system parts', run: systemParts },
  { name: 'types', needs: ['install'], run: types },
  {
    name: 'lint',
    needs: ['install'],
    run: lint,
  },
  { name: 'unit', needs: ['install'], run: () => runVitest(['pure', 'unit', 'slow']) },
  { name: 'pg', needs: ['install', 'system parts'], run: onPostgres },
  { name: 'build', needs: ['install'], run: () => asOne(prepareBuild(projectRoot)) },
  {
    name: 'e2e',
    needs: ['install', 'system parts', 'build'],
    run: () => runVitest(['e2e'], { CHROMIUM: findChromium() }),
  },
];

/**
 * The tiers of `npm run check`: what answers within a minute.
 *
 * @type {import('./run-tiers.mjs').Tier[]}
 */
export const quickTiers = tiers
  .filter(({ name }) => ['install', 'types', 'lint', 'unit'].includes(name))
  .map((tier) => (tier.name === 'unit' ? { ...tier, run: quickUnit } : tier));

/** On every core: by default vitest leaves one free, which on two of them takes twice as long. */
function quickUnit() {
  return runVitest(['pure', 'unit'], {}, ['--maxWorkers=100%']);
}

async function asOne(work) {
  await work;
  return { passed: 1, failed: 0 };
}

async function oneCommand(script, parameters) {
  const code = await runCommand(script, parameters);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function systemParts() {
  const missing = await ensureSystemParts();
  for (const sentence of missing) console.error(sentence);
  return missing.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: missing.length };
}

/** Lint, import map, format and the order of imports, for all files. */
function lint() {
  const colours = process.stdout.isTTY ? 'force' : 'off';
  return oneCommand('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', `--colors=${colours}`]);
}

/** Next writes the types of its routes first; a clean clone has none yet. */
async function types() {
  const routes = await oneCommand(next, ['typegen']);
  return routes.failed > 0 ? routes : oneCommand('typescript/bin/tsc', ['--noEmit']);
}

async function onPostgres() {
  const postgres = await startThrowawayPostgres();
  try {
    return await runVitest(['pg'], { FORESTALL_TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}
