import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { exclusively } from '../../server/launch/exclusively.mjs';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { aCheckout } from './a-checkout';

test('it hands on the result and leaves no lock', async () => {
  const lock = join(aCheckout({}), 'folder', 'launch.lock');
  expect(await exclusively(lock, async () => existsSync(lock))).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test('it lets go when the work fails', async () => {
  const lock = join(aCheckout({}), 'launch.lock');
  await expect(exclusively(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that is gone is taken over at once', async () => {
  const lock = join(aCheckout({}), 'launch.lock');
  // No process has this number: it is above what any system hands out.
  writeFileSync(lock, `${hostname()} 99999999 abcdef`);
  expect(await exclusively(lock, async () => 'done')).toBe('done');
});

test('of several processes one works at a time, also when they find a dead lock together', async () => {
  const root = aCheckout({ 'launch.lock': `${hostname()} 99999999 abcdef`, log: '' });
  const worker = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { exclusively } from ${JSON.stringify(join(projectRoot, 'server/launch/exclusively.mjs'))};
    await exclusively('launch.lock', async () => {
      appendFileSync('log', 'in ');
      await wait(20);
      appendFileSync('log', 'out ');
    });`;
  const run = () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', worker], { cwd: root });
  await Promise.all(Array.from({ length: 5 }, run));
  expect(readFileSync(join(root, 'log'), 'utf8')).toBe('in out '.repeat(5));
});
