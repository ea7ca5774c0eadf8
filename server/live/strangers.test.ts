import { expect, it } from 'vitest';
import { createStrangers } from './strangers';

it('ends the oldest strangers when there are too many, and nobody who took a seat', () => {
  const ended: string[] = [];
  const strangers = createStrangers<string>(2, (stranger) => ended.push(stranger));
  strangers.add('seat');
  strangers.remove('seat');
  for (const stranger of ['a', 'b', 'c', 'd']) strangers.add(stranger);
  expect(ended).toEqual(['a', 'b']);
  strangers.remove('c');
  strangers.add('e');
  expect(ended).toEqual(['a', 'b']);
});
