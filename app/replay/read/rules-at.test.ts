import { expect, it } from 'vitest';
import { crossingsOf, rulesAt } from './rules-at';
import type { TapeLine } from './tape';

const tapeOf = (...rules: (number | null)[]) => ({
  seat: '',
  lines: rules.flatMap((version, index): TapeLine[] => [
    { at: index, rules: version },
    { at: index, follows: ['screen'] },
  ]),
});

it('nothing is said of the rules that show a moment, when they decided it', () => {
  expect(rulesAt(tapeOf(6), 0, 6)).toEqual({ kind: 'same' });
  expect(rulesAt(tapeOf(6), 2, 6)).toEqual({ kind: 'same' });
});

it('that others decided it is said up to where they end', () => {
  const tape = tapeOf(5, 6);
  expect(rulesAt(tape, 2, 6)).toEqual({ kind: 'other', decided: 5, shown: 6 });
  expect(rulesAt(tape, 3, 6)).toEqual({ kind: 'same' });
  expect(crossingsOf(tape)).toEqual([{ position: 3, at: 1, rules: 6 }]);
});

it('that it is not known is said, too', () => {
  expect(rulesAt(tapeOf(null, 6), 2, 6)).toEqual({ kind: 'unknown', shown: 6 });
  expect(rulesAt({ seat: '', lines: [] }, 0, 6)).toEqual({ kind: 'unknown', shown: 6 });
});
