/** What came of a request: the value, or a code with a sentence for the person. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; code: string; message: string };

/** Codes that this side gives when there is no answer of the server to show. */
export type OwnCode = 'NoAnswer' | 'NotUnderstood';

/**
 * Asks the server for JSON: GET, or POST when there is a body, which is a file or goes as JSON. Never throws. A refusal carries the server's own sentence;
 * `NoAnswer` and `NotUnderstood` carry none, and the page says its own.
 */
export async function askServer<Value>(path: string, body?: unknown): Promise<Answer<Value>> {
  const isFile = body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': isFile ? 'application/zip' : 'application/json' }),
      },
      body: body === undefined || isFile ? body : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch {
    return refused('NoAnswer');
  }
  const content = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (content === null) return refused(response.status >= 500 ? 'NoAnswer' : 'NotUnderstood');
  if (!response.ok || content.ok === false) {
    return typeof content.message === 'string'
      ? { ok: false, code: String(content.code ?? 'NotUnderstood'), message: content.message }
      : refused('NotUnderstood');
  }
  return { ok: true, value: content as Value };
}

function refused(code: OwnCode): { ok: false; code: string; message: string } {
  return { ok: false, code, message: '' };
}
