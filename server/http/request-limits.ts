import type { ServerOptions } from 'node:http';

/**
 * How long a request may take to arrive, in milliseconds; what is slower is ended. Also for connections that say nothing
 * at all. Answers may take as long as they need, and sockets are not requests.
 */
export const requestLimits: ServerOptions = {
  headersTimeout: 8_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/** How long a connection may be silent in both directions while a request is open, in milliseconds. */
export const silenceMax = 60_000;
