import fc from 'fast-check';
import type { KnownIds } from './known-ids';
import { spoiled } from './spoil';
import { oddText, wrongValue } from './wrong-values';

/** One request over HTTP. */
export interface HttpRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** A route of the OpenAPI document. */
export interface Route {
  method: string;
  path: string;
}

/** What the bodies of the routes look like when they are right. A route that is not here gets values of any kind. */
function rightBodies(joinCode: string): Record<string, Record<string, unknown>> {
  return {
    '/api/join': { code: joinCode, name: 'Amina', team: 'winners', as: 'player', takeOver: false },
    '/api/exercises': { scenario: 'no-such-scenario', contentCap: 2, places: { national: 5 } },
    '/api/exercises/{id}/staff': { role: 'control', name: 'Ruth' },
    '/api/first-account': { token: 'x', name: 'Ana', email: 'ana@example.org', password: 'long enough' },
  };
}

function bodyFor(path: string, joinCode: string): fc.Arbitrary<string> {
  const right = rightBodies(joinCode)[path] ?? {};
  return fc.oneof(
    { weight: 8, arbitrary: spoiled(right).map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: wrongValue.map((value) => JSON.stringify(value) ?? '') },
    {
      weight: 1,
      arbitrary: fc.oneof(
        oddText,
        fc.constantFrom('{', '{"code":', '[1,', '\ufeff{}', '{}{}', '['.repeat(20_000)),
      ),
    },
  );
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

/**
 * Requests to every route, nearly all of them wrong: in their body, their path, their headers or their method.
 * @param bearers what may stand behind `Bearer`: real keys and wrong ones
 */
export function httpRequests(
  routes: Route[],
  { exercises, seats, things }: KnownIds,
  { joinCode, bearers }: { joinCode: string; bearers: string[] },
): fc.Arbitrary<HttpRequest> {
  const inPath = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...exercises, ...seats, ...things) },
    { weight: 1, arbitrary: oddText.map(encoded) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%00', '%ff', '%', '..%2f..', 'exr_', `${'x'.repeat(3_000)}`, '__proto__'),
    },
  );
  const headers = fc.record(
    {
      authorization: fc.oneof(
        fc.constantFrom(...bearers).map((token) => `Bearer ${token}`),
        fc.constantFrom('Bearer', 'Bearer  ', 'Basic YTpi', 'bearer x y', `Bearer ${'t'.repeat(4_000)}`),
      ),
      cookie: fc.constantFrom(
        'next-auth.session-token=x.y.z',
        'a=b; __proto__=1',
        `x=${'c'.repeat(3_000)}`,
        ';;;=;',
      ),
      'x-forwarded-for': fc.ipV4(),
      'x-forwarded-host': fc.constantFrom('elsewhere.example', ''),
      accept: fc.constantFrom('text/html', '*/*', 'x'),
    },
    { requiredKeys: ['x-forwarded-for'] },
  );
  const kind = fc.oneof(
    { weight: 8, arbitrary: fc.constant('application/json') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        'application/json; charset=utf-16',
        'multipart/form-data',
        'application/x-json',
        '',
      ),
    },
  );
  const method = (own: string) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(own.toUpperCase()) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD') },
    );
  // Wrong codes are looked up at a walking pace, so the route of codes gets few; all others are asked as often as each other.
  const route = fc.oneof(
    ...routes.map((one) => ({
      weight: one.path === '/api/join/{code}' ? 1 : one.method === 'post' ? 12 : 3,
      arbitrary: fc.constant(one),
    })),
    { weight: 1, arbitrary: oddText.map((text) => ({ method: 'post', path: `/api/${encoded(text)}` })) },
  );
  return route.chain((one) =>
    fc
      .tuple(method(one.method), inPath, headers, kind, bodyFor(one.path, joinCode), fc.boolean())
      .map(([asked, id, extra, contentType, body, asksMore]) => {
        const path = one.path.replace(/\{\w+\}/, () => id) + (asksMore ? '?__proto__=1&id[]=2' : '');
        const hasBody = asked !== 'GET' && asked !== 'HEAD';
        return {
          method: asked,
          path,
          headers: { ...extra, 'content-type': contentType },
          ...(hasBody ? { body } : {}),
        };
      }),
  );
}
