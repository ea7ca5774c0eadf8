import pg from 'pg';
import type { Statement } from '../statement';
import { isSqlState } from './connection-lost';

const connectionsMax = 10;
/** How long to wait for a connection, in milliseconds. */
const connectMs = 10_000;
/** How long a statement may take, in milliseconds; its connection is given up with it, because it may be dead. */
const statementMs = 8_000;

/** Cells as the text that the server sends. */
const asText = { getTypeParser: () => (cell: string) => cell };

/** How to connect to the server of a URL. */
export function connectionTo(url: string): pg.ClientConfig {
  // `sslmode` means what it means for every other program of PostgreSQL. The address of a socket is no URL to `URL`.
  const more = url.includes('uselibpqcompat=') ? '' : `${url.includes('?') ? '&' : '?'}uselibpqcompat=true`;
  return {
    connectionString: `${url}${more}`,
    fallback_application_name: 'forestall',
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
  };
}

/** A role or database may have other settings; instants are read as ISO text. */
export async function settle(client: pg.ClientBase): Promise<void> {
  await client.query("set datestyle = 'ISO'; set timezone = 'UTC'");
}

/** Connections to the server of a URL, made when they are needed and kept. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    ...connectionTo(url),
    max: connectionsMax,
    idleTimeoutMillis: 0,
    query_timeout: statementMs,
    onConnect: settle,
  });
  // One that breaks leaves the pool: its statement fails, if there is one, and whoever comes next gets another. Without a
  // listener, each of the two would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

let count = 0;

/** A statement that each connection reads and plans once. */
export function prepareOn(pool: pg.Pool, text: string): Statement {
  count += 1;
  const statement = { name: `statement_${count}`, text, rowMode: 'array' as const, types: asText };
  return async (values) => {
    const client = await pool.connect();
    try {
      const { rows } = await client.query<string[]>({ ...statement, values: [...values] });
      client.release();
      return rows;
    } catch (thrown) {
      // Where the server has refused the statement, the connection is sound.
      client.release(!isSqlState((thrown as { code?: unknown }).code));
      throw thrown;
    }
  };
}
