import { createServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import pino, { type Logger } from 'pino';
import { Server } from 'socket.io';
import { Decoder } from 'socket.io-parser';
import { closeDatabase, openDatabase } from '../db/connection';
import { storeAnswers } from '../db/store-answers';
import { createProcessClock } from './clock';
import { createContext } from './create-context';
import type { Env } from './env';
import { firstRunLink } from './first-run-link';
import { clearBrokenForks } from './forks/clear-broken-forks';
import { createHttpApp } from './http/app';
import type { HttpContext } from './http/context';
import { createJoinPace } from './http/join-pace';
import { requestLimits, silenceMax } from './http/request-limits';
import { createRequestListener } from './http/request-listener';
import { lanAddresses } from './lan-addresses';
import { connectTimeout, limitConnections } from './live/connection-limits';
import { heartbeat } from './live/heartbeat';
import { listen } from './live/listen';
import { endSlowReaders } from './live/slow-readers';
import { SplicingEncoder } from './live/spliced';
import { loadScenarios } from './load-scenarios';
import { noNeighbours } from './neighbours/neighbours';
import { joinNeighbours } from './neighbours/redis-neighbours';
import { preparePages } from './pages';
import { setShowsRehearsals } from './queries/shows-rehearsals';
import { createShows } from './rehearsals/shows';
import { addScenarios } from './scenarios';
import { openSecrets } from './secrets';
import { printBanner } from './startup-banner';

/** A running server. */
export interface Running {
  port: number;
  /** The live side, for benches that compare it with a plain broadcast over the same connections. */
  io: Server;
  /** Stops taking requests, finishes what is running, closes the record. */
  stop(): Promise<void>;
}

/** What Socket.IO itself watches of each connection: times in milliseconds, sizes in bytes. */
const connectionLimits = {
  // A seat whose device is gone is seen as away within the sum of these.
  ...heartbeat,
  // Larger than any message that is right, so that one that is too large is refused by its field and closes nothing.
  maxHttpBufferSize: 1_300_000,
  connectTimeout,
};

/**
 * Starts one process: record, live side, HTTP, screens, all on one port.
 * @throws DatabaseOpenError, ScenarioError, ListenError
 */
export async function run(env: Env): Promise<Running> {
  const isDevelopment = env.NODE_ENV === 'development';
  const log = pino({ level: env.LOG_LEVEL, redact: ['*.token', '*.password'] });
  const options = env.DATABASE_URL ? { url: env.DATABASE_URL } : { dataDir: env.FORESTALL_DATA_DIR };
  await noteForPages(env);
  const [db, pages] = await Promise.all([
    openDatabase(options),
    env.FORESTALL_WITHOUT_NEXT ? null : preparePages(isDevelopment, env.PORT),
  ]);
  const secrets = await openSecrets(env.FORESTALL_DATA_DIR);
  const http = createServer(requestLimits).setTimeout(silenceMax);
  const io = new Server({
    serveClient: false,
    destroyUpgrade: false,
    parser: { Encoder: SplicingEncoder, Decoder },
    ...connectionLimits,
  });
  const clock = createProcessClock();
  const { neighbours, leave } = await neighboursOf(io, env, log).catch(async (thrown: unknown) => {
    await closeDatabase();
    throw thrown;
  });
  const context = createContext({ db, io, log, privateKey: secrets.privateInputs, clock, neighbours });
  let isReady = false;
  const addresses = () => (env.HOST === '0.0.0.0' || env.HOST === '::' ? lanAddresses() : []);
  const httpContext: HttpContext = {
    ...context,
    get shows() {
      return shows;
    },
    env,
    joinPace: createJoinPace(),
    isReady: async () => isReady && storeAnswers(db),
    reachableAt: () => addresses().map((address) => `http://${address}:${boundPort(http)}`),
  };
  const shows = createShows(httpContext);
  await Promise.all([shows.clear(), clearBrokenForks(httpContext)]);
  listen(context, context.putPrivate);
  http.on(
    'request',
    createRequestListener(createHttpApp(httpContext), pages, { proxies: env.TRUST_PROXY, isDevelopment }),
  );
  // Last, so that it takes its own requests away from the listener above instead of answering them a second time.
  io.attach(http);
  limitConnections(http, io);
  http.once('close', endSlowReaders(io, log));
  // The development server of the screens has a socket of its own; otherwise nobody else would ever end such a connection.
  if (!isDevelopment) http.on('upgrade', endStrangeUpgrade);
  const port = await listenOn(http, env).catch(async (thrown: unknown) => {
    await closeDatabase();
    throw thrown;
  });
  isReady = true;
  await printBanner({
    port,
    lanAddresses: addresses(),
    firstRunUrl: await firstRunLink(db, `http://localhost:${port}`),
  });
  return {
    port,
    io,
    stop: async () => {
      isReady = false;
      shows.stop();
      context.stop();
      clock.stop();
      await io.close();
      leave();
      await closeDatabase();
    },
  };
}

/** Notes for the screens, which live in another module graph, what the environment says. */
async function noteForPages({ FORESTALL_SCENARIO_DIR, FORESTALL_SEE_IT_RUN }: Env): Promise<void> {
  if (FORESTALL_SCENARIO_DIR) addScenarios(await loadScenarios(FORESTALL_SCENARIO_DIR));
  setShowsRehearsals(FORESTALL_SEE_IT_RUN);
}

/** The other processes, where there may be some. */
async function neighboursOf(io: Server, { REDIS_URL }: Env, log: Logger) {
  if (!REDIS_URL) return { neighbours: noNeighbours, leave: () => undefined };
  return joinNeighbours(io, REDIS_URL, (thrown) => log.warn({ err: thrown }, 'Redis is away'));
}

/** Ends a connection that asks to become something that nobody here speaks: left open, it would outlive its sender. */
function endStrangeUpgrade({ url }: IncomingMessage, socket: Duplex): void {
  if (!url?.startsWith('/socket.io/')) socket.destroy();
}

/** The port cannot be had; the message is one sentence that names the fix. */
export class ListenError extends Error {
  override name = 'ListenError';
}

function listenOn(http: HttpServer, { PORT, HOST }: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (thrown: NodeJS.ErrnoException) => reject(listenErrorOf(thrown, PORT, HOST)));
    http.listen(PORT, HOST, () => resolve(boundPort(http)));
  });
}

function boundPort(http: HttpServer): number {
  const address = http.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function listenErrorOf(thrown: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (thrown.code) {
    case 'EADDRINUSE':
      return new ListenError(
        `Port ${port} is in use: stop the other program, or choose another port, for example PORT=${port + 1} npm start.`,
      );
    case 'EACCES':
      return new ListenError(
        `Port ${port} needs more rights: choose one from 1024 on, for example PORT=3000 npm start.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError(
        `This computer has no address ${host}: set HOST to 0.0.0.0 or to one that it has.`,
      );
    default:
      return thrown;
  }
}
