import { TooManyFiles } from './file-work';

/**
 * Lets one job run after the other: two would want the memory and the cores of the exercise that is going on.
 *
 * @param most how many may be under way or wait; whoever comes behind these is refused with TooManyFiles
 */
export function oneAtATime(most: number): <Value>(job: () => Promise<Value>) => Promise<Value> {
  let before: Promise<unknown> = Promise.resolve();
  let under = 0;
  return async (job) => {
    if (under >= most) throw new TooManyFiles();
    under += 1;
    const done = before.then(job);
    before = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      under -= 1;
    }
  };
}
