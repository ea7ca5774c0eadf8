import type { Logger } from 'pino';
import type { Server, Socket } from 'socket.io';
import type { Database } from '../../db/connection';
import type { DueReleases } from '../hosting/due-releases';
import type { Hosts } from '../hosting/hosts';
import type { Neighbours } from '../neighbours/neighbours';
import type { Devices } from './devices';
import type { FanOut } from './fan-out';
import type { ListDrafts } from './listed-drafts';
import type { Presence } from './presence';
import type { Working } from './working';

/** Everything that the socket and HTTP sides of one process share. */
export interface ServerContext {
  db: Database;
  hosts: Hosts;
  presence: Presence;
  working: Working;
  devices: Devices;
  due: DueReleases;
  io: Server;
  /** Sends what a whole room hears. */
  fanOut: FanOut;
  listDrafts: ListDrafts;
  now: () => number;
  /** The other processes that serve the same record. */
  neighbours: Neighbours;
  log: Logger;
  /** Keys the hashes of private inputs. */
  privateKey: string;
}

/** What a connection is: a seat of an exercise, stamped from its token and never from what it sends. */
export interface SeatSocketData {
  exerciseId: string;
  seatId: string;
  /** The keyed hash under which this seat's private inputs lie. */
  ownerKey: string;
}

/** A socket with its seat. */
export type SeatSocket = Socket<never, never, never, SeatSocketData>;
