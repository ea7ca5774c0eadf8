import { expect, test } from 'vitest';
import { moved } from '../../../../exercise/msel/running-order';
import { placeAfter } from './place-after';

const order = ['a', 'b', 'c'];

function after(id: string, by: 1 | -1): string {
  const before = placeAfter(order, id, by);
  return before === undefined ? 'stays' : moved(order, id, before).join('');
}

test('a line moves by one place, and stays where it is at either end', () => {
  expect(after('b', -1)).toBe('bac');
  expect(after('a', 1)).toBe('bac');
  expect(after('b', 1)).toBe('acb');
  expect(after('a', -1)).toBe('stays');
  expect(after('c', 1)).toBe('stays');
});
