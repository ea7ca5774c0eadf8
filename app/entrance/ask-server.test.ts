import { afterEach, describe, expect, it, vi } from 'vitest';
import { askServer } from './ask-server';

afterEach(() => {
  vi.unstubAllGlobals();
});

function serverSays(body: BodyInit | null, init?: ResponseInit) {
  const asked = vi.fn(async () => new Response(body, init));
  vi.stubGlobal('fetch', asked);
  return asked;
}

describe('A question to the server', () => {
  it('gives the value of a good answer', async () => {
    const asked = serverSays('{"title":"Velmara"}');
    expect(await askServer('/api/join/KTR7MV')).toEqual({ ok: true, value: { title: 'Velmara' } });
    expect(asked).toHaveBeenCalledWith('/api/join/KTR7MV', expect.objectContaining({ method: 'GET' }));
  });

  it('with a body is a POST of JSON', async () => {
    const asked = serverSays('[]');
    await askServer('/api/join', { code: 'KTR7MV' });
    expect(asked).toHaveBeenCalledWith(
      '/api/join',
      expect.objectContaining({ method: 'POST', body: '{"code":"KTR7MV"}' }),
    );
  });

  it('that is refused keeps the code and the sentence', async () => {
    serverSays('{"ok":false,"code":"UnknownCode","message":"No exercise has this code."}', { status: 404 });
    expect(await askServer('/api/join/X')).toEqual({
      ok: false,
      code: 'UnknownCode',
      message: 'No exercise has this code.',
    });
  });

  it('without an answer says so and does not throw', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await askServer('/api/join/X')).toEqual({ ok: false, code: 'NoAnswer', message: '' });
  });

  it.each([
    ['<html>', 502, 'NoAnswer'],
    ['<html>', 200, 'NotUnderstood'],
    ['{"oops":1}', 500, 'NotUnderstood'],
  ])('answered by %s with status %i is %s', async (body, status, code) => {
    serverSays(body, { status });
    expect(await askServer('/api/join/X')).toEqual({ ok: false, code, message: '' });
  });
});
