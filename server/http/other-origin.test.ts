import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Bindings, Types } from './context';
import { refuseOtherOrigin } from './other-origin';

const app = new Hono<Types>();
app.use('/api/*', refuseOtherOrigin);
app.all('/api/thing', (c) => c.text('done'));

const cookie = 'forestall.session=x';
const ask = async (method: string, headers: Record<string, string>) => {
  const env = { reachedAs: { host: 'laptop:3000', isSecure: false } } as unknown as Bindings;
  return (await app.request('/api/thing', { method, headers }, env)).status;
};

test.each([
  ['another port of this computer', { cookie, 'sec-fetch-site': 'same-site' }],
  ['another site', { cookie, 'sec-fetch-site': 'cross-site' }],
  ['another port, over plain HTTP', { cookie, origin: 'http://laptop:8080' }],
  ['a file or a sandbox', { cookie, origin: 'null' }],
])('nothing is done for a page of %s in the name of who is signed in', async (_, headers) => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect(await ask(method, headers)).toBe(403);
  expect(await ask('GET', headers)).toBe(200);
});

test.each([
  ['our own page', { cookie, 'sec-fetch-site': 'same-origin', origin: 'https://forestall.example' }],
  ['our own page over plain HTTP', { cookie, origin: 'http://laptop:3000' }],
  ['a program with a cookie', { cookie }],
  ['a program with a token', { cookie, authorization: 'Bearer x', origin: 'http://elsewhere' }],
  ['somebody who is not signed in', { origin: 'http://elsewhere', 'sec-fetch-site': 'cross-site' }],
])('what comes from %s is done', async (_, headers) => {
  expect(await ask('POST', headers as unknown as Record<string, string>)).toBe(200);
});
