import { expect, test } from 'vitest';
import { groupKey } from './group-key';

test.each([
  ['Ministry desk', '  ministry   DESK '],
  ['Straße', 'STRASSE'],
  ['מערך התרעה', '\u200Fמערך התרעה\u200F'],
  ['Re\u0301gion', 'région'],
  ['ＰＯＬ ３４０', 'pol 340'],
  ['=cmd', '=CMD'],
])('%s and %s are one group', (one, other) => {
  expect(groupKey(one)).toBe(groupKey(other));
  expect(groupKey(one)).not.toBe('');
});

test('other words are another group, and blanks or unseen marks alone are none', () => {
  expect(groupKey('POL 340 autumn')).not.toBe(groupKey('POL 340 spring'));
  for (const name of ['', '   ', '\u200F\u2060', '\n\t']) expect(groupKey(name)).toBe('');
});
