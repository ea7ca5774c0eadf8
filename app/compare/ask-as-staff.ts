import type { Answer } from '../entrance/ask-server';

/**
 * Asks the server for JSON as the seat of a token, or as the signed-in facilitator where there is none: GET, or POST when
 * there is a body. Never throws; without an answer the code is `NoAnswer` and the sentence empty.
 */
export async function askAsStaff<Value>(
  path: string,
  token: string | null,
  body?: unknown,
): Promise<Answer<Value>> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin',
    cache: 'no-store',
  }).catch(() => null);
  const content = (await response?.json().catch(() => null)) as Record<string, unknown> | null | undefined;
  if (!response || !content) return { ok: false, code: 'NoAnswer', message: '' };
  if (response.ok && content.ok !== false) return { ok: true, value: content as Value };
  return { ok: false, code: String(content.code ?? 'NotUnderstood'), message: String(content.message ?? '') };
}
