import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExercise, post } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() }, { TRUST_PROXY: '' });
}, 60_000);

afterAll(async () => {
  await server?.stop();
});

it('lets 200 people join from one address at once', async () => {
  const places = { national: 50, council: 50, 'lakes-union': 50, 'civil-society': 50 };
  const { joinCode } = await openExercise(server.origin, { places });
  const people = Array.from({ length: 200 }, (_, n) => `Person ${n + 1}`);
  const answers = await Promise.all(
    people.map((name) => post<{ seat: string }>(server.origin, '/api/join', { code: joinCode, name })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(answers.map(({ body }) => body.seat)).size).toBe(200);
  const oneMore = await post(server.origin, '/api/join', { code: joinCode, name: 'One more' });
  expect(oneMore.body.code).toBe('TeamFull');
});

it('slows down who tries wrong codes, whatever address they claim, and still lets a right code in', async () => {
  const { joinCode } = await openExercise(server.origin);
  const attempt = (code: string, n: number) =>
    post(server.origin, '/api/join', { code, name: `Guess ${n}` }, { 'x-forwarded-for': `203.0.113.${n}` });
  const wrong = Array.from({ length: 20 }, (_, n) => attempt('ZZZZZZ', n));
  for (const { body } of await Promise.all(wrong)) expect(body.code).toBe('UnknownCode');
  // From here on this address stands in line: several attempts need more than one of the line's seconds.
  const startedAt = performance.now();
  const line = await Promise.all(Array.from({ length: 11 }, (_, n) => attempt('ZZZZZZ', n)));
  expect(line.every(({ body }) => body.code === 'UnknownCode')).toBe(true);
  expect(performance.now() - startedAt).toBeGreaterThan(900);
  const right = await post(server.origin, '/api/join', { code: joinCode, name: 'Amina' });
  expect(right.status).toBe(200);
});
