import { describe, expect, it } from 'vitest';
import { shareReading } from './listed-drafts';

describe('a reading that many share', () => {
  it('is made once for all who come while one is under way, and after they came', async () => {
    let count = 0;
    const release: (() => void)[] = [];
    const ask = shareReading(() => {
      count += 1;
      const result = count;
      return new Promise<number>((resolve) => release.push(() => resolve(result)));
    });
    const first = ask();
    const others = [ask(), ask(), ask()];
    expect(count).toBe(1);
    release[0]?.();
    expect(await first).toBe(1);
    await Promise.resolve();
    release[1]?.();
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
    expect(count).toBe(2);
  });

  it('fails for those who shared it, and is made anew for the next', async () => {
    let isAway = true;
    const ask = shareReading(async () => {
      if (isAway) throw new Error('away');
      return 'here';
    });
    await expect(ask()).rejects.toThrow('away');
    isAway = false;
    expect(await ask()).toBe('here');
  });
});
