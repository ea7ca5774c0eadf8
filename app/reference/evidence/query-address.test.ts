import { expect, test } from 'vitest';
import { readQuery, writeQuery } from './query-address';
import { openQuery } from './search';

test('a query comes back from its address', () => {
  const query = {
    text: 'one-sided & "Öberg"',
    tool: 'T22',
    timing: 'during',
    violence: 'civilians',
  } as const;
  expect(readQuery(writeQuery(query))).toEqual(query);
  expect(writeQuery(openQuery)).toBe('');
  expect(readQuery('')).toEqual(openQuery);
});

test('an address cannot ask for what nobody offers', () => {
  expect(readQuery('?tool=T99&timing=never&violence=any&direction=less')).toEqual(openQuery);
});
