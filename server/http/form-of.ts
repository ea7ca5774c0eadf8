import type { Context } from 'hono';

type Form = Awaited<ReturnType<Context['req']['parseBody']>>;

/** The fields of a form; none where what was sent is no form after all, as one whose parts nothing separates. */
export async function formOf(c: Context): Promise<Form> {
  try {
    return await c.req.parseBody();
  } catch (thrown) {
    // What cannot be parsed is a TypeError; a body that breaks off or is too long has its own.
    if (thrown instanceof TypeError) return {};
    throw thrown;
  }
}
