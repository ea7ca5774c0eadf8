import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference';

describe('What became of a text', () => {
  it('is told word by word', () => {
    expect(wordDifference('Fuel comes by road.', 'Fuel comes by river and road.')).toEqual([
      { kind: 'same', text: 'Fuel comes by ' },
      { kind: 'new', text: 'river and ' },
      { kind: 'same', text: 'road.' },
    ]);
  });

  it('tells what went', () => {
    expect(wordDifference('One two three', 'One three')).toEqual([
      { kind: 'same', text: 'One ' },
      { kind: 'gone', text: 'two ' },
      { kind: 'same', text: 'three' },
    ]);
  });

  it('is nothing where both are the same, and everything where one is empty', () => {
    expect(wordDifference('Same', 'Same')).toEqual([{ kind: 'same', text: 'Same' }]);
    expect(wordDifference('', 'New')).toEqual([{ kind: 'new', text: 'New' }]);
    expect(wordDifference('', '')).toEqual([]);
  });

  it('puts together again to both texts', () => {
    const before = 'a b c d e f g';
    const after = 'a c x e g y';
    const runs = wordDifference(before, after);
    const of = (kind: 'gone' | 'new') =>
      runs
        .filter((run) => run.kind !== kind)
        .map((run) => run.text)
        .join('');
    expect(of('new')).toBe(before);
    expect(of('gone')).toBe(after);
  });
});
