import type { PartChanged } from '../../exercise/authoring/answers';

/** What came of a request, with the whole body of a refusal, which may carry the newer part. */
export type AuthoringAnswer<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: string; message: string; body: Partial<PartChanged> };

interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON, or as it is where it is a form or a file. */
  body?: unknown;
}

/** Asks the authoring API as the signed-in account. Never throws; without an answer the code is `NoAnswer`. */
export async function askAuthoring<Value>(
  path: string,
  request: Request = {},
): Promise<AuthoringAnswer<Value>> {
  const { body, method = body === undefined ? 'GET' : 'POST' } = request;
  const isOwnKind = body instanceof FormData || body instanceof Blob;
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined || isOwnKind ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : isOwnKind ? body : JSON.stringify(body),
    credentials: 'same-origin',
    cache: 'no-store',
  }).catch(() => null);
  const content = (await response?.json().catch(() => null)) as Record<string, unknown> | null | undefined;
  if (!response || content === null || content === undefined) {
    const isGone = !response || response.status >= 500;
    return { ok: false, code: isGone ? 'NoAnswer' : 'NotUnderstood', message: '', body: {} };
  }
  if (response.ok && content.ok !== false) return { ok: true, value: content as Value };
  return {
    ok: false,
    code: String(content.code ?? 'NotUnderstood'),
    message: String(content.message ?? ''),
    body: content as Partial<PartChanged>,
  };
}

/** The path of a scenario of this installation, and of something under it. */
export const scenarioPath = (scenario: string, ...rest: (string | number)[]): string =>
  ['/api/scenarios', scenario, ...rest]
    .map((part, at) => (at === 0 ? part : encodeURIComponent(part)))
    .join('/');
