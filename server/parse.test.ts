import { expect, it } from 'vitest';
import { z } from 'zod';
import { parse } from './parse';

const schema = z.strictObject({ text: z.string().max(10).optional() });

it.each([
  ['bytes', Buffer.alloc(4_000_000)],
  ['bytes in a field', { text: new Uint8Array(4_000_000).buffer }],
  [
    'a hundred thousand fields',
    Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, 1])),
  ],
  ['a hundred thousand items', { text: Array.from({ length: 100_000 }, () => 1) }],
  ['brackets in brackets', { text: JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) }],
])('refuses as a whole what no message can be, without looking at every value: %s', (_, message) => {
  expect(parse(schema, message)).toMatchObject({ ok: false, code: 'Unreadable' });
});

it('names the field of what it could read', () => {
  expect(parse(schema, { text: 'much too long' })).toMatchObject({ code: 'BadRequest', field: 'text' });
  expect(parse(schema, { text: 'a\0b' })).toMatchObject({ code: 'BadRequest', field: 'text' });
  expect(parse(schema, { text: 'fine' })).toEqual({ ok: true, value: { text: 'fine' } });
});
