import { expect, test } from 'vitest';
import { fewAtOnce } from './few-at-once';

test('runs one job of each person and few in all, and lets the next in when one is done or fails', async () => {
  const run = fewAtOnce(2);
  let end: (() => void) | undefined;
  const long = run('Ada', () => new Promise<void>((done) => (end = done)));
  await expect(run('Ada', async () => 1)).rejects.toMatchObject({ isOwn: true });
  await expect(run('Ben', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const other = run('Ben', () => long.then(() => 2));
  await expect(run('Cem', async () => 3)).rejects.toMatchObject({ isOwn: false });
  end?.();
  expect(await other).toBe(2);
  expect(await run('Ada', async () => 4)).toBe(4);
});
