import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Runs vitest projects with their progress in view, and counts.
 *
 * @param {string[]} projects names from tests/vitest.config.ts
 * @param {Record<string, string>} [additions] environment variables to add
 * @param {string[]} [more] further parameters
 * @returns {Promise<import('./run-tiers.mjs').Count>}
 */
export async function runVitest(projects, additions = {}, more = []) {
  const folder = mkdtempSync(join(tmpdir(), 'forestall-tests-'));
  const report = join(folder, 'report.json');
  try {
    const chosen = projects.flatMap((name) => ['--project', name]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const parameters = ['run', '--config', 'tests/vitest.config.ts', ...chosen, ...reporters, ...more];
    const code = await runCommand('vitest/vitest.mjs', parameters, additions);
    return countOf(readReport(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * A file that could not be loaded counts as one failure, a skipped test as a failure too, and so does a run that
 * ended badly although no test failed (an error outside of any test, a crash).
 *
 * @param {any} report vitest's JSON report, or null when it wrote none
 * @param {number} code vitest's exit code
 * @returns {import('./run-tiers.mjs').Count}
 */
export function countOf(report, code) {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numTotalTests - report.numPassedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
