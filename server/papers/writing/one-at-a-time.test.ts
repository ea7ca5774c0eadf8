import { expect, test } from 'vitest';
import { TooManyFiles } from './file-work';
import { oneAtATime } from './one-at-a-time';

/** A job that tells when it begins, and ends when it is told to. */
function aJob(name: string, heard: string[]) {
  let end = () => {};
  const ended = new Promise<string>((resolve) => {
    end = () => resolve(name);
  });
  const job = () => {
    heard.push(name);
    return ended;
  };
  return { job, end };
}

test('one job runs after the other, in the order in which they came', async () => {
  const inTurn = oneAtATime(3);
  const heard: string[] = [];
  const [first, second] = [aJob('first', heard), aJob('second', heard)];
  const done = [inTurn(first.job), inTurn(second.job)];
  second.end();
  await Promise.resolve();
  expect(heard).toEqual(['first']);
  first.end();
  expect(await Promise.all(done)).toEqual(['first', 'second']);
});

test('a job that fails holds up nobody behind it', async () => {
  const inTurn = oneAtATime(3);
  const failed = inTurn(() => Promise.reject(new Error('no paper')));
  const next = inTurn(async () => 'written');
  await expect(failed).rejects.toThrow('no paper');
  expect(await next).toBe('written');
});

test('whoever comes when too many wait is refused, and taken again when one is done', async () => {
  const inTurn = oneAtATime(2);
  const [first, second] = [aJob('first', []), aJob('second', [])];
  const done = [inTurn(first.job), inTurn(second.job)];
  await expect(inTurn(async () => 'third')).rejects.toBeInstanceOf(TooManyFiles);
  first.end();
  await done[0];
  second.end();
  expect(await inTurn(async () => 'third')).toBe('third');
});
