import { describe, expect, it } from 'vitest';
import { inWords } from './in-words';

describe('A value in words', () => {
  it('has a line for each entry and field', () => {
    expect(inWords({ name: 'Olm', note: '', goals: ['One', 'Two'] })).toBe('name: Olm\ngoals: One\nTwo');
  });

  it('has the points of a map in one line', () => {
    const outline = [
      [0, 10],
      [20, 30],
    ];
    expect(inWords([{ name: 'Lake', outline, label: [5, 6] }])).toBe(
      'name: Lake\noutline: 0 / 10, 20 / 30\nlabel: 5 / 6',
    );
  });
});
