import fc from 'fast-check';
import { apiToken, type RunningServer } from '../support/running-server';
import { faultInAnswer } from './check-answers';
import type { FuzzRoom } from './fuzz-room';
import { httpRequests, type Route } from './http-requests';
import { httpSender } from './send-http';

/** What came of requests over HTTP. */
export interface HttpTally {
  sent: number;
  /** Seats that an answer gave away: the only ones that may have been taken. */
  seatsGiven: Set<string>;
  statuses: Record<number, number>;
}

const connections = 24;

async function routesOf(origin: string): Promise<Route[]> {
  const document = (await (await fetch(`${origin}/api/openapi.json`)).json()) as {
    paths: Record<string, object>;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method, path })),
  );
}

/** Sends wrong requests to every route that the server describes. Throws at the first answer that should not be. */
export async function fuzzHttp(
  { origin, port }: RunningServer,
  { opened, known, rawToken }: FuzzRoom,
  { bodies, seed }: { bodies: number; seed: number },
): Promise<HttpTally> {
  const bearers = [apiToken, opened.token, rawToken, 'wrong', '__proto__'];
  const arbitrary = httpRequests(await routesOf(origin), known, { joinCode: opened.joinCode, bearers });
  const requests = fc.sample(arbitrary, { seed, numRuns: bodies });
  const tally: HttpTally = { sent: 0, seatsGiven: new Set(), statuses: {} };
  const sender = httpSender(port, connections);
  const waiting = requests.values();
  try {
    await Promise.all(
      Array.from({ length: connections }, async () => {
        for (const wanted of waiting) {
          const answer = await sender.send(wanted);
          const fault = faultInAnswer(wanted, answer);
          if (fault) {
            throw new Error(
              `The answer to ${JSON.stringify(wanted).slice(0, 800)} ${fault}: ${answer.body.slice(0, 300)}`,
            );
          }
          tally.sent += 1;
          tally.statuses[answer.status] = (tally.statuses[answer.status] ?? 0) + 1;
          for (const [, seat] of answer.body.matchAll(/"seat":"(seat_\w+)"/g))
            tally.seatsGiven.add(seat as string);
        }
      }),
    );
  } finally {
    sender.close();
  }
  return tally;
}
