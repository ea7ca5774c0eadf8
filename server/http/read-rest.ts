import type { MiddlewareHandler } from 'hono';

/** How much of a refused body is read to its end, in bytes; the connection of a larger one is dropped. */
const restMax = 50_000_000;

/**
 * Reads what is left of a body that was refused unread, and forgets it, before the refusal is sent. The platform drops a
 * connection whose body is still under way half a second after the answer: the next request on it would be lost, and
 * where it is closed at once the sender fails at writing and never reads why.
 */
export const readRest: MiddlewareHandler = async (c, next) => {
  await next();
  const { body, bodyUsed } = c.req.raw;
  if (c.res.ok || !body || bodyUsed) return;
  let left = restMax;
  try {
    for await (const chunk of body) {
      left -= chunk.byteLength;
      if (left < 0) return;
    }
  } catch {
    // Who broke it off waits for no answer.
  }
};
