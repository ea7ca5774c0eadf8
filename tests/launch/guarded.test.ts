import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../server/launch/project-root.mjs';

/** Runs a command of the launch that ends as the statement says. */
function ending(statement: string) {
  const launch = join(projectRoot, 'server/launch');
  const script = `
    import { guarded } from '${launch}/guarded.mjs';
    import { asLaunchError, LaunchError } from '${launch}/launch-error.mjs';
    await guarded(async () => { ${statement} });`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

test('what keeps the launch from going on is one sentence and exit code 1', () => {
  const { status, stderr } = ending("throw new LaunchError('Free the disk.')");
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'Free the disk.\n' });
});

test('what a failed tool printed comes before the sentence', () => {
  const { stderr } = ending("throw new LaunchError('Mend it.', 'line 3 is wrong')");
  expect(stderr).toBe('line 3 is wrong\n\nMend it.\n');
});

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC'])('%s names the folder and the fix', (code) => {
  const { status, stderr } = ending(`throw asLaunchError({ code: '${code}' }, '/srv/forestall')`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^[^\n]*\/srv\/forestall[^\n]*:[^\n]*\.\n$/);
});

test('an error nobody foresaw keeps its stack', () => {
  const { status, stderr } = ending("throw new TypeError('a bug')");
  expect(status).toBe(1);
  expect(stderr).toMatch(/TypeError: a bug\n\s+at /);
});
