import { describe, expect, it } from 'vitest';
import { createTokenLine } from './token-line';

/** Look-ups that are answered by hand, in the order in which they began. */
function byHand() {
  const began: string[] = [];
  const answers: ((good: boolean) => void)[] = [];
  const line = createTokenLine<boolean>(
    (token) => {
      began.push(String(token));
      return new Promise((resolve) => answers.push(resolve));
    },
    (good) => good,
    1,
  );
  return { began, answers, line };
}

const waits = () => true;
const gone = () => false;

describe('the line of tokens', () => {
  it('looks up no more than a few at a time', async () => {
    const { began, answers, line } = byHand();
    const both = [line('one', waits), line('two', waits)];
    await Promise.resolve();
    expect(began).toEqual(['one']);
    answers[0]?.(false);
    await both[0];
    expect(began).toEqual(['one', 'two']);
    answers[1]?.(true);
    expect(await Promise.all(both)).toEqual([false, true]);
  });

  it('lets a token that was good go ahead, and looks it up again', async () => {
    const { began, answers, line } = byHand();
    const seat = line('seat', waits);
    await Promise.resolve();
    answers[0]?.(true);
    await seat;
    const flood = ['a', 'b', 'c'].map((token) => line(token, waits));
    const again = line('seat', waits);
    await Promise.resolve();
    answers[1]?.(false);
    await flood[0];
    expect(began).toEqual(['seat', 'a', 'seat']);
    answers[2]?.(false);
    expect(await again).toBe(false);
  });

  it('passes over those who went away, and goes on after a look-up that failed', async () => {
    const began: unknown[] = [];
    const line = createTokenLine<boolean>(
      async (token) => {
        began.push(token);
        if (token === 'broken') throw new Error('The store is away.');
        return true;
      },
      (good) => good,
      1,
    );
    const [broken, left, next] = [line('broken', waits), line('left', gone), line('next', waits)];
    await expect(broken).rejects.toThrow('away');
    expect(await left).toBeNull();
    expect(await next).toBe(true);
    expect(began).toEqual(['broken', 'next']);
  });
});
