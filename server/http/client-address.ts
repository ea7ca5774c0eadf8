import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddress from 'proxy-addr';

/** Whose forwarded headers count, from `TRUST_PROXY`. */
export type Trust = (address: string, hop: number) => boolean;

/** Reads the list of trusted proxies once. */
export function trustOf(proxies: string[]): Trust {
  return proxyAddress.compile(proxies);
}

/** The address that a request came from. A forwarded one counts only when the proxy that says so is trusted. */
export function clientAddress(request: IncomingMessage, trust: Trust): string {
  const address = proxyAddress(request, trust);
  return isIP(address) ? address : (request.socket.remoteAddress ?? '');
}

/**
 * Stamps how the browser reached us, for sign-in, which works with the address that the browser used. What an untrusted
 * client says about it is thrown away.
 */
export function stampOrigin(request: IncomingMessage, trust: Trust): void {
  const { headers, socket } = request;
  const isTrusted = trust(socket.remoteAddress ?? '', 0);
  const forwardedHost = isTrusted ? headers['x-forwarded-host'] : undefined;
  const forwardedProto = isTrusted ? headers['x-forwarded-proto'] : undefined;
  headers['x-forwarded-host'] = forwardedHost ?? headers.host ?? 'localhost';
  headers['x-forwarded-proto'] = forwardedProto === 'https' ? 'https' : 'http';
  if (!isTrusted) delete headers['x-forwarded-for'];
}

/** How the browser reached us, by a request that was stamped. */
export function reachedAs({ headers }: IncomingMessage): { host: string; isSecure: boolean } {
  return { host: String(headers['x-forwarded-host']), isSecure: headers['x-forwarded-proto'] === 'https' };
}
