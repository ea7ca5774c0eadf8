import { performance } from 'node:perf_hooks';
import { exitOnSignals } from './exit-on-signals.mjs';

/**
 * How many checks of a tier passed and failed.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * One tier of the tests. `needs` names tiers without which running it makes no sense.
 *
 * @typedef {{ name: string, needs?: string[], run: () => Promise<Count> }} Tier
 */

/**
 * Runs tiers in their order, says how each went, and closes with one line that sums them up. The exit code is 1
 * when something failed, and when nothing ran at all.
 *
 * @param {Tier[]} tiers
 */
export async function runTiers(tiers) {
  exitOnSignals();
  const results = [];
  for (const tier of tiers) {
    const blocker = results.find(({ name, failed }) => failed > 0 && tier.needs?.includes(name));
    console.log(`\n=== ${tier.name} ===`);
    results.push(blocker ? notRun(tier.name, blocker.name) : await timed(tier));
  }
  report(results);
}

async function timed({ name, run }) {
  const startedAt = performance.now();
  const count = await run().catch(failure);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  // A tier that found nothing to run is a broken tier: a test that moved out of sight would pass unnoticed.
  const { passed, failed } = count.passed + count.failed === 0 ? { passed: 0, failed: 1 } : count;
  const line = `${name}: ${passed} passed, ${failed} failed in ${seconds} s`;
  console.log(count.passed + count.failed === 0 ? `${line} (nothing was found to run)` : line);
  return { name, passed, failed, line };
}

function notRun(name, blocker) {
  const line = `${name}: not run, because ${blocker} failed; counted as 1 failed`;
  console.log(line);
  return { name, passed: 0, failed: 1, line };
}

function failure(error) {
  console.error(error.details ? `${error.details}\n${error.message}` : error);
  return { passed: 0, failed: 1 };
}

function report(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(
    ['', ...results.map(({ line }) => `  ${line}`), '', `${passed} passed, ${failed} failed`].join('\n'),
  );
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
