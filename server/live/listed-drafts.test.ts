import { describe, expect, it } from 'vitest';
import { shareReading } from './listed-drafts';

describe('a reading that many share', () => {
  it('is made once for all who ask in one moment, and anew for those who come while it is made', async () => {
    let count = 0;
    const begun: (() => void)[] = [];
    const started = [1, 2].map(() => new Promise<void>((resolve) => begun.push(resolve)));
    const finish: (() => void)[] = [];
    const ask = shareReading(() => {
      count += 1;
      const result = count;
      begun[result - 1]?.();
      return new Promise<number>((resolve) => finish.push(() => resolve(result)));
    });
    const first = [ask(), ask()];
    await started[0];
    const later = [ask(), ask(), ask()];
    finish[0]?.();
    await started[1];
    finish[1]?.();
    expect(await Promise.all(first)).toEqual([1, 1]);
    expect(await Promise.all(later)).toEqual([2, 2, 2]);
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
