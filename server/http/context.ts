import type { Env as Environment } from '../env';
import type { ServerContext } from '../live/context';
import type { PutPrivate } from '../live/private-handlers';
import type { Bots } from '../rehearsals/play-bots';
import type { Shows } from '../rehearsals/shows';
import type { JoinPace } from './join-pace';

/** What the HTTP routes share. */
export interface HttpContext extends ServerContext {
  env: Environment;
  joinPace: JoinPace;
  /** Keeps what a person thought alone: the same for sockets and for the plain page, so that nobody counts twice. */
  putPrivate: PutPrivate;
  bots: Bots;
  /** The rehearsals that visitors watch. */
  shows: Shows;
  /** Whether everything that a request needs is there. */
  isReady: () => Promise<boolean>;
  /** The addresses by which the room's network reaches this server, the likeliest first. */
  reachableAt: () => string[];
}

/** What the server knows of a request beside its body: the address it came from, forwarded ones only where trusted, and how it ended. */
export interface Bindings {
  clientAddress: string;
  /** Whether the sender hung up before the request was whole. */
  wasCutOff: () => boolean;
  /** The host that the browser asked, with its port, and whether it did so over HTTPS. */
  reachedAs: { host: string; isSecure: boolean };
}

/** The types of a route's context. */
export interface Types {
  Bindings: Bindings;
}
