import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { readRest } from './read-rest';

const megabyte = new Uint8Array(1_000_000);

/** Sends so many megabytes to a route that answers at once: the status, and how many were taken in before it came. */
async function sent(megabytes: number, status: 200 | 413): Promise<{ status: number; taken: number }> {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken === megabytes) return controller.close();
        taken += 1;
        controller.enqueue(megabyte);
      },
    },
    { highWaterMark: 0 },
  );
  const app = new Hono().use(readRest).post('/', (c) => c.text('', status));
  // The types of the browser do not know that Node wants to be told of a body that streams.
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  const answer = await app.request(new Request('http://host/', init));
  return { status: answer.status, taken };
}

it('reads a refused body to its end before the answer, so that the connection can be used again', async () => {
  expect(await sent(6, 413)).toEqual({ status: 413, taken: 6 });
});

it('reads no more than that of a body without an end, and leaves what was not refused alone', async () => {
  expect(await sent(1_000, 413)).toEqual({ status: 413, taken: 51 });
  expect(await sent(6, 200)).toEqual({ status: 200, taken: 0 });
});
