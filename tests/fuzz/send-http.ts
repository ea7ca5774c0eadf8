import { Agent, request } from 'node:http';
import type { HttpRequest } from './http-requests';

/** An answer as it came. */
export interface HttpAnswer {
  status: number;
  body: string;
}

/** Sends one request over a connection that may have been used before. */
function sendOnce(
  { method, path, headers, body }: HttpRequest,
  { port, agent }: { port: number; agent: Agent },
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
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
    sent.on('error', (thrown) => reject(sent.reusedSocket ? new StaleConnection() : thrown));
    sent.end(bytes);
  });
}

/** The server closed a connection that was idle just as it was used again: every client of HTTP has to try anew. */
class StaleConnection extends Error {}

/** Sends requests over a few connections that stay open, as browsers do; stricter clients refuse what is wrong on purpose. */
export function httpSender(
  port: number,
  connections: number,
): { send(wanted: HttpRequest): Promise<HttpAnswer>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    async send(wanted) {
      for (;;) {
        const answer = await sendOnce(wanted, { port, agent }).catch((thrown: unknown) => {
          if (thrown instanceof StaleConnection) return null;
          throw thrown;
        });
        if (answer) return answer;
      }
    },
    close: () => agent.destroy(),
  };
}
