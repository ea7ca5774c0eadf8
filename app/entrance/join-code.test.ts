import { describe, expect, it } from 'vitest';
import { normaliseCode } from './join-code';

describe('A join code', () => {
  it.each([
    ['ktr7mv', 'KTR7MV'],
    [' KTR 7MV ', 'KTR7MV'],
    ['KTR-7MV', 'KTR7MV'],
    ['ktr–7mvzz', 'KTR7MV'],
    ['<b>', 'B'],
    ['', ''],
  ])('typed as %j is %j', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
  });
});
