import { DatabaseOpenError, type DatabaseOpenErrorCode } from '../open-error';
import { connectionLost, driverCodeOf } from './connection-lost';

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ENOENT',
  connectionLost,
  // "starting up" and "too many clients"
  '57P03',
  '53300',
]);

/** What a refusal of the server means, by its SQLSTATE. */
const refusals: Record<string, [DatabaseOpenErrorCode, (server: string) => string]> = {
  '28P01': [
    'WrongPassword',
    (server) =>
      `The PostgreSQL server at ${server} refuses the user name or password: correct them in DATABASE_URL.`,
  ],
  '28000': [
    'WrongPassword',
    (server) =>
      `The PostgreSQL server at ${server} does not let this user in: correct the user in DATABASE_URL or the server's pg_hba.conf.`,
  ],
  '3D000': [
    'NoSuchDatabase',
    (server) => `There is no such database at ${server}: create it, or correct its name in DATABASE_URL.`,
  ],
  '42501': [
    'NotAllowed',
    (server) =>
      `The user in DATABASE_URL may not create tables at ${server}: make it the owner of the database.`,
  ],
};

/** The server and database of a URL, fit to be printed: no user, no password, no parameters. */
export function serverOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}

function badUrl(): DatabaseOpenError {
  return new DatabaseOpenError(
    'BadUrl',
    'DATABASE_URL is no address of a PostgreSQL database: write it as postgres://user:password@host:5432/name, with special characters percent-encoded.',
  );
}

/**
 * Refuses an address of anything but PostgreSQL, to which the driver would try to connect all the same.
 * @throws DatabaseOpenError `BadUrl`
 */
export function assertPostgresUrl(url: string): void {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw badUrl();
  }
}

function codesOf(thrown: unknown): string[] {
  const codes: string[] = [];
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const inner = error instanceof AggregateError ? error.errors : [];
    for (const one of [error, ...inner]) codes.push(driverCodeOf(one) ?? '');
  }
  return codes;
}

/** Turns what opening a PostgreSQL database failed with into one sentence; what is no known failure is told by its code. */
export function postgresErrorOf(thrown: unknown, url: string): DatabaseOpenError {
  if (thrown instanceof DatabaseOpenError) {
    return thrown;
  }
  const codes = codesOf(thrown);
  const server = serverOf(url);
  if (codes.includes('ERR_INVALID_URL')) {
    return badUrl();
  }
  if (codes.some((code) => unreachable.has(code))) {
    return new DatabaseOpenError(
      'CannotConnect',
      `No PostgreSQL server answers at ${server}: start it, or correct the address in DATABASE_URL.`,
      codes.join(' '),
    );
  }
  for (const code of codes) {
    const refusal = refusals[code];
    if (refusal) {
      return new DatabaseOpenError(refusal[0], refusal[1](server), code);
    }
  }
  return new DatabaseOpenError(
    'OpenFailed',
    `The database at ${server} could not be opened (${codes.find(Boolean) ?? 'unknown reason'}): read the PostgreSQL server's log for the reason.`,
    codes.join(' '),
  );
}
