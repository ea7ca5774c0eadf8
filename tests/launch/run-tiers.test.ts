import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { countOf } from '../run/run-vitest.mjs';

/** Runs tiers, given as source text, in a process of their own. */
function running(tiers: string): { status: number | null; lines: string[] } {
  const script = `import { runTiers } from '${projectRoot}/tests/run/run-tiers.mjs'; await runTiers(${tiers});`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

const counting = (passed: number, failed: number) => `async () => ({ passed: ${passed}, failed: ${failed} })`;

describe('the tiers of the tests', () => {
  test('close with one line that sums them up', () => {
    const { status, lines } = running(
      `[{ name: 'unit', run: ${counting(3, 0)} }, { name: 'e2e', run: ${counting(2, 0)} }]`,
    );
    expect(lines.at(-1)).toBe('5 passed, 0 failed');
    expect(lines.filter((line) => /^\d+ passed, \d+ failed$/.test(line))).toHaveLength(1);
    expect(status).toBe(0);
  });

  test('go on after a failure, and end with exit code 1', () => {
    const { status, lines } = running(
      `[{ name: 'types', run: ${counting(0, 1)} }, { name: 'unit', run: ${counting(3, 0)} }]`,
    );
    expect(lines.at(-1)).toBe('3 passed, 1 failed');
    expect(status).toBe(1);
  });

  test('are not run, and count as failed, when what they need has failed', () => {
    const { lines } = running(
      `[{ name: 'build', run: ${counting(0, 1)} }, { name: 'e2e', needs: ['build'], run: ${counting(9, 0)} }]`,
    );
    expect(lines.at(-1)).toBe('0 passed, 2 failed');
  });

  test('that find nothing to run have failed', () => {
    expect(running(`[{ name: 'pg', run: ${counting(0, 0)} }]`)).toMatchObject({ status: 1 });
    expect(running('[]')).toMatchObject({ status: 1, lines: ['', '', '0 passed, 0 failed'] });
  });

  test('that break have failed, and the others still run', () => {
    const { lines } = running(
      `[{ name: 'pg', run: async () => { throw new Error('no'); } }, { name: 'unit', run: ${counting(1, 0)} }]`,
    );
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });
});

describe("counting vitest's report", () => {
  const report = {
    numTotalTests: 5,
    numPassedTests: 5,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  };

  test('tests count one by one', () => {
    expect(countOf(report, 0)).toEqual({ passed: 5, failed: 0 });
    expect(countOf({ ...report, numPassedTests: 4 }, 1)).toEqual({ passed: 4, failed: 1 });
  });

  test('a skipped test is a failure', () => {
    expect(countOf({ ...report, numTotalTests: 6 }, 0)).toEqual({ passed: 5, failed: 1 });
  });

  test('a file that could not be loaded is a failure', () => {
    const unloaded = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countOf(unloaded, 1)).toEqual({ passed: 5, failed: 1 });
  });

  test('a run that broke without a failed test is a failure', () => {
    expect(countOf(report, 1)).toEqual({ passed: 5, failed: 1 });
    expect(countOf(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});
