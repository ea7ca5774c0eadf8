import pino from 'pino';
import { Server } from 'socket.io';
import { openPgliteInMemory } from '../../db/pglite/open-pglite';
import { migrationsDir } from '../../db/testing/databases';
import { createContext } from '../../server/create-context';
import { readEnv } from '../../server/env';
import type { HttpContext } from '../../server/http/context';
import { createJoinPace } from '../../server/http/join-pace';
import { noNeighbours } from '../../server/neighbours/neighbours';
import type { Bots } from '../../server/rehearsals/play-bots';
import { createShows } from '../../server/rehearsals/shows';

/** A process without a network, whose clock a test moves by hand. */
export interface HandDriven {
  context: HttpContext & { bots: Bots };
  /** Lets milliseconds pass and everything that is due happen: releases first, then one act of each bot. */
  pass(ms: number, exerciseId: string): Promise<void>;
  /** Lets milliseconds pass, and nothing else. */
  wait(ms: number): void;
  stop(): Promise<void>;
}

/** Starts one, over a database in memory. */
export async function aProcess(): Promise<HandDriven> {
  let time = 1_800_000_000_000;
  const clock = {
    now: () => time,
    onAbsence: () => 0,
    look: () => undefined,
    stop: () => undefined,
  };
  const db = await openPgliteInMemory(migrationsDir);
  const io = new Server();
  const log = pino({ level: 'silent' });
  const parts = { db, io, log, privateKey: 'a key of the test', clock, neighbours: noNeighbours };
  const live = createContext(parts);
  const context = {
    ...live,
    env: readEnv({}),
    joinPace: createJoinPace(),
    isReady: async () => true,
    reachableAt: () => [],
  } as unknown as HttpContext & { bots: Bots };
  context.shows = createShows(context);
  return {
    context,
    wait: (ms) => {
      time += ms;
    },
    async pass(ms, exerciseId) {
      time += ms;
      const host = await context.hosts.of(exerciseId);
      await context.due.lookNow(host);
      await context.bots.step();
    },
    async stop() {
      context.shows.stop();
      live.stop();
      await db.close();
    },
  };
}
