import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { wantedLanguages } from './wanted-languages';

async function asked(header: string | null): Promise<string[]> {
  const app = new Hono().get('/', (c) => c.json(wantedLanguages(c)));
  const headers: Record<string, string> = header === null ? {} : { 'accept-language': header };
  return (await app.request('/', { headers })).json();
}

test.each([
  ['fr-CA, fr;q=0.8, en;q=0.5', ['fr-CA', 'fr', 'en']],
  ['en;q=0.2, ar', ['ar', 'en']],
  ['*', []],
  ['', []],
  [null, []],
])('a browser that sends %j wants %j', async (header, expected) => {
  expect(await asked(header)).toEqual(expected);
});
