import { describe, expect, it } from 'vitest';
import { postgresErrorOf, serverOf } from './postgres-open-error';

const url = 'postgres://ada:canary@db.example.org:5433/forestall?sslmode=require&secret=canary';

describe('the sentence for a database that does not open', () => {
  it.each([
    ['28P01', 'WrongPassword'],
    ['28000', 'WrongPassword'],
    ['3D000', 'NoSuchDatabase'],
    ['42501', 'NotAllowed'],
    ['ECONNREFUSED', 'CannotConnect'],
    ['ENOTFOUND', 'CannotConnect'],
    ['57P03', 'CannotConnect'],
    ['ERR_INVALID_URL', 'BadUrl'],
    ['XX000', 'OpenFailed'],
  ])('for %s has the code %s, one sentence and no password', (code, expected) => {
    const inner = Object.assign(new Error(`canary ${url}`), { code });
    const error = postgresErrorOf(new Error('outer', { cause: inner }), url);
    expect(error.code).toBe(expected);
    expect(error.message).toMatch(/^[^\n]+\.$/);
    expect(`${error.message}${error.stack}${error.detail}`).not.toContain('canary');
  });

  it('looks into errors that hold several', () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    expect(postgresErrorOf(new AggregateError([refused]), url).code).toBe('CannotConnect');
  });

  it.each(['Connection terminated unexpectedly', 'timeout expired'])(
    'knows a connection that broke by "%s", which has no code',
    (message) => {
      expect(postgresErrorOf(new Error(message), url).code).toBe('CannotConnect');
    },
  );

  it('names the server without user, password and parameters', () => {
    expect(serverOf(url)).toBe('db.example.org:5433/forestall');
    expect(serverOf('canary')).toBe('the address in DATABASE_URL');
  });
});
