import { expect, it } from 'vitest';
import { rulesAt, stretchesOf } from './rules-at';
import type { TapeLine } from './tape';

const tapeOf = (...rules: (number | null)[]) => ({
  seat: '',
  lines: rules.flatMap((version, index): TapeLine[] => [
    { at: index, rules: version },
    { at: index, follows: ['screen'] },
  ]),
});

const shown = 6;
const at = (position: number, ...rules: (number | null)[]) =>
  rulesAt(stretchesOf(tapeOf(...rules)), position, shown);

it('nothing is said of the rules that show a moment, when they decided it', () => {
  expect(at(0, 6)).toEqual({ kind: 'same', decided: 6, shown, crossedTo: null });
  expect(at(2, 6)).toEqual(at(0, 6));
});

it('that others decided it is said up to where they end, and from there on that it was crossed', () => {
  expect(at(2, 5, 6)).toEqual({ kind: 'other', decided: 5, shown, crossedTo: null });
  expect(at(3, 5, 6)).toEqual({ kind: 'same', decided: 6, shown, crossedTo: 6 });
});

it('that it is not known is said, too', () => {
  expect(at(2, null, 6)).toEqual({ kind: 'unknown', decided: null, shown, crossedTo: null });
  expect(rulesAt([], 0, shown)).toEqual({ kind: 'unknown', decided: null, shown, crossedTo: null });
});
