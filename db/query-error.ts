import type { Orm } from './database';
import { driverCodeOf } from './postgres/connection-lost';
import type { Statement } from './statement';
import { StoreAwayError } from './store-away-error';

/** SQLSTATE for a value that is there already under a unique constraint. */
const uniqueViolation = '23505';
/** SQLSTATE class whose messages quote the refused value. */
const dataException = '22';

interface DriverError {
  message?: unknown;
  constraint?: unknown;
  constraint_name?: unknown;
}

/**
 * A statement that the database refused. It names the statement and the reason, never a value: drizzle's own error
 * prints every parameter, which would carry password hashes and private inputs into the server's log.
 */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    /** The SQLSTATE, or the driver's code when the connection failed. */
    readonly code: string,
    /** The constraint that was in the way, if one was. */
    readonly constraint: string | null,
    /** The text of the statement with placeholders in place of values. */
    readonly statement: string,
    reason: string,
  ) {
    super(`The database refused a statement (${code}): ${reason}`);
  }
}

function queryErrorOf(thrown: unknown): unknown {
  if (thrown instanceof QueryError || !(thrown instanceof Error)) return thrown;
  if (!('query' in thrown)) return driverCodeOf(thrown) ? driverErrorOf(thrown, 'a transaction') : thrown;
  const { cause } = thrown;
  if (cause instanceof StoreAwayError) return cause;
  return driverErrorOf((cause ?? thrown) as DriverError, String(thrown.query));
}

/** The error of a driver without what its message may quote. */
function driverErrorOf(cause: DriverError, statement: string): QueryError {
  const code = driverCodeOf(cause) ?? 'unknown';
  const constraint = cause.constraint ?? cause.constraint_name;
  const reason = code.startsWith(dataException)
    ? 'a value does not fit'
    : String(cause.message).split('\n', 1)[0];
  return new QueryError(code, typeof constraint === 'string' ? constraint : null, statement, reason ?? '');
}

/** The same statement, failing with `QueryError` instead of the driver's error, which may hold values. */
export function hidingValues(text: string, statement: Statement): Statement {
  return (values) =>
    statement(values).catch((thrown: unknown) => {
      throw driverCodeOf(thrown) ? driverErrorOf(thrown as DriverError, text) : thrown;
    });
}

function withoutValues<Run extends (...given: never[]) => Promise<unknown>>(run: Run): Run {
  const guarded = (...given: Parameters<Run>) =>
    run(...given).catch((thrown) => {
      throw queryErrorOf(thrown);
    });
  return guarded as Run;
}

/** Makes every statement and transaction of a query builder fail with `QueryError` instead of an error that holds values. */
export function hideValuesInErrors({ _: { session } }: Orm): void {
  const prepareQuery = session.prepareQuery.bind(session);
  session.prepareQuery = (...given) => {
    const query = prepareQuery(...given);
    query.execute = withoutValues(query.execute.bind(query));
    return query;
  };
  session.transaction = withoutValues(session.transaction.bind(session));
}

/** Whether a statement failed because a unique constraint, or the one named, already holds that value. */
export function isUniqueViolation(thrown: unknown, constraint?: string): boolean {
  return (
    thrown instanceof QueryError &&
    thrown.code === uniqueViolation &&
    (constraint === undefined || thrown.constraint === constraint)
  );
}
