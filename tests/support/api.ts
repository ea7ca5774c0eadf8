import { apiToken } from './running-server';

/** An answer of the HTTP API: its status and its JSON. */
export interface ApiAnswer<T> {
  status: number;
  body: T & { ok?: boolean; code?: string; message?: string; field?: string };
}

/** Posts JSON. */
export async function post<T = Record<string, never>>(
  origin: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<ApiAnswer<T>> {
  const response = await fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as ApiAnswer<T>['body'] };
}

/** The headers of a facilitator by token. */
export const asFacilitator = { authorization: `Bearer ${apiToken}` };

/** An exercise that a test opened. */
export interface Opened {
  exercise: string;
  joinCode: string;
  seat: string;
  token: string;
}

/** Opens an exercise. */
export async function openExercise(origin: string, choices: Record<string, unknown> = {}): Promise<Opened> {
  const { status, body } = await post<Opened>(
    origin,
    '/api/exercises',
    { scenario: 'velmara-a', ...choices },
    asFacilitator,
  );
  if (status !== 201) throw new Error(`The exercise was not opened: ${JSON.stringify(body)}`);
  return body;
}

/** A seat that somebody took. */
export interface Joined {
  exercise: string;
  seat: string;
  token: string;
}

/** Joins an exercise; throws when it is refused. */
export async function join(
  origin: string,
  code: string,
  name: string,
  team?: string,
  more: Record<string, unknown> = {},
): Promise<Joined> {
  const { status, body } = await post<Joined>(origin, '/api/join', { code, name, team, ...more });
  if (status !== 200) throw new Error(`${name} could not join: ${JSON.stringify(body)}`);
  return body;
}

/** One line of the record as staff may know it. */
export interface LogLine {
  cursor: number;
  at: number;
  command: string;
  event: { type: string } & Record<string, unknown>;
}

/** The record of an exercise as its lead may know it. */
export async function logOf(
  origin: string,
  exercise: string,
  headers: Record<string, string> = asFacilitator,
): Promise<LogLine[]> {
  const response = await fetch(`${origin}/api/exercises/${exercise}/log`, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`The log was refused: ${text}`);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LogLine);
}
