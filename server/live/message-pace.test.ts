import { describe, expect, it } from 'vitest';
import { countMessages, type Verdict } from './message-pace';

const pace = { perSecond: 10, burst: 20 };

function counted(): { at: (ms: number, count: number) => Verdict[] } {
  let now = 0;
  const verdict = countMessages(pace, () => now);
  return {
    at: (ms, count) => {
      now = ms;
      return Array.from({ length: count }, verdict);
    },
  };
}

describe('the pace of a connection', () => {
  it('takes a burst, and refuses what is beyond', () => {
    expect(counted().at(0, 21)).toEqual([...Array(20).fill('take'), 'refuse']);
  });

  it('takes as many as its pace says after that', () => {
    const messages = counted();
    messages.at(0, 20);
    expect(messages.at(100, 2)).toEqual(['take', 'refuse']);
    expect(messages.at(1_100, 11)).toEqual([...Array(10).fill('take'), 'refuse']);
  });

  it('gathers no more than one burst in a long silence', () => {
    const messages = counted();
    messages.at(0, 20);
    expect(messages.at(3_600_000, 21).filter((verdict) => verdict === 'take').length).toBe(20);
  });

  it('ends a connection that goes on through thousands of refusals', () => {
    expect(
      counted()
        .at(0, 20 + 2_001)
        .at(-1),
    ).toBe('end');
  });

  it('forgives refusals that lie behind', () => {
    const messages = counted();
    messages.at(0, 20 + 1_500);
    expect(messages.at(20_000, 20 + 1_500).at(-1)).toBe('refuse');
  });
});
