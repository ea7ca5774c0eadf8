import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { formOf } from './form-of';

const app = new Hono().post('/', async (c) => c.json(Object.keys(await formOf(c))));
const send = async (body: BodyInit, type?: string) => {
  const headers: Record<string, string> = type ? { 'content-type': type } : {};
  const response = await app.request('/', { method: 'POST', body, headers });
  return [response.status, await response.json()];
};

test('a form has its fields', async () => {
  const form = new FormData();
  form.set('alt', 'A map');
  expect(await send(form)).toEqual([200, ['alt']]);
});

test.each([
  ['without a boundary', '{"type":[true]}', 'multipart/form-data'],
  [
    'that is cut off',
    '--x\r\nContent-Disposition: form-data; name="alt"\r\n',
    'multipart/form-data; boundary=x',
  ],
  ['of another kind', '{}', 'application/json'],
])('a form %s has no fields, and is no fault of the server', async (_, body, type) => {
  expect(await send(body, type)).toEqual([200, []]);
});
