import { Agent, request } from 'node:http';
import type { HttpRequest } from './http-requests';

/** An answer as it came. */
export interface HttpAnswer {
  status: number;
  body: string;
}

/** Sends requests over a few connections that stay open, as browsers do; stricter clients refuse what is wrong on purpose. */
export function httpSender(
  port: number,
  connections: number,
): { send(wanted: HttpRequest): Promise<HttpAnswer>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: ({ method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        const bytes = body === undefined ? undefined : Buffer.from(body);
        const length = bytes ? { 'content-length': String(bytes.length) } : {};
        const sent = request(
          { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, agent },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () =>
              resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
            );
          },
        );
        sent.on('error', reject);
        sent.end(bytes);
      }),
    close: () => agent.destroy(),
  };
}
