import type { HttpRequest } from './http-requests';
import type { HttpAnswer } from './send-http';

/** What is wrong with an answer over the socket; null when it is one of the two that there are. */
export function faultInAck(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return 'is no object';
  const { ok } = answer as { ok?: unknown };
  return ok === true ? null : faultInRefusal(answer);
}

/** What is wrong with an answer over HTTP; null when it is a good one, or a refusal in its shape. */
export function faultInAnswer({ method }: HttpRequest, { status, body }: HttpAnswer): string | null {
  if (status >= 500) return `has status ${status}`;
  if (status < 400 || method === 'HEAD') return null;
  try {
    return faultInRefusal(JSON.parse(body));
  } catch {
    return 'is no JSON';
  }
}

function faultInRefusal(answer: object): string | null {
  const { ok, code, message, field } = answer as Record<string, unknown>;
  if (ok !== false) return 'says neither yes nor no';
  if (typeof code !== 'string' || !/^[A-Z]\w+$/.test(code)) return 'has no code';
  if (code === 'Wrong' || code === 'StoreAway') return `has the code ${code}`;
  if (typeof message !== 'string' || !/[.?]$/.test(message)) return 'has no sentence';
  if (message.length > 300) return 'says back what was sent';
  if (field !== undefined && (typeof field !== 'string' || !/^[\w.]{1,60}$/.test(field)))
    return 'names no field';
  return null;
}
