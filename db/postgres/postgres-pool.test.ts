import { expect, it } from 'vitest';
import { connectionTo } from './postgres-pool';

it.each([
  ['postgres://user@/db?host=/var/run/postgresql', '&uselibpqcompat=true'],
  ['postgres://user:word@db.example.org/name', '?uselibpqcompat=true'],
  ['postgres://db.example.org/name?uselibpqcompat=false', ''],
])('reads sslmode as PostgreSQL does, and takes an address as it is: %s', (url, more) => {
  expect(connectionTo(url).connectionString).toBe(`${url}${more}`);
});
