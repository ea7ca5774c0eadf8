import type { Logger } from 'pino';
import type { Server } from 'socket.io';
import type { Database } from '../db/connection';
import { createDrizzleEventLog } from '../db/event-log-drizzle';
import { markExerciseEnded } from '../db/exercises';
import type { ExerciseEvent } from '../exercise/event';
import { createDueReleases } from './hosting/due-releases';
import type { Host } from './hosting/host';
import { createHosts } from './hosting/hosts';
import { untilItWorks } from './hosting/until-it-works';
import type { ServerContext } from './live/context';
import { createFanOut } from './live/fan-out';
import { followAll, followAnew } from './live/follow';
import { createListDrafts } from './live/listed-drafts';
import { createPresence } from './live/presence';
import { gatherPresence, sendPresence } from './live/presence-news';
import { roomOf } from './live/rooms';

/** How often hosts that nobody uses are looked for. */
const sweepMs = 60_000;

/** Puts the parts of the live side together: record, hosts, presence, what is due, and who is told. */
export function createContext(parts: {
  db: Database;
  io: Server;
  log: Logger;
  privateKey: string;
  now: () => number;
}): ServerContext & { stop: () => void } {
  const { db, io, log, now } = parts;
  const fanOut = createFanOut(io);
  const fault = (what: string) => (thrown: unknown) => log.error({ err: thrown }, what);
  const due = createDueReleases(now, fault('a release that was due could not be completed'));
  const presence = createPresence(
    gatherPresence((exerciseId) => {
      sendPresence(context, exerciseId).catch(fault('presence could not be told'));
    }),
  );

  const stopping = new AbortController();
  const until = (work: () => Promise<unknown>) => untilItWorks(work, stopping.signal);

  function afterCommit(host: Host, events: ExerciseEvent[], decidedHere: boolean): void {
    for (const event of events) {
      if (event.type === 'InjectGoingOut' && decidedHere) due.own(event.release);
      if (event.type === 'ExerciseEnded') {
        markExerciseEnded(db, host.exerciseId, now()).catch(fault('the end could not be noted in the list'));
      }
    }
    due.watch(host);
    followAnew(context, host, events).catch(fault('channels could not be followed anew'));
  }

  const hosts = createHosts({
    db,
    log: createDrizzleEventLog(db),
    now,
    publish: (exerciseId, disclosed) => {
      for (const { channel, from, events } of disclosed) {
        fanOut(roomOf(exerciseId, channel), 'events', { channel, from, events });
      }
    },
    afterCommit,
    onOpen: (host) => due.watch(host),
    onBehind: (host, thrown) => {
      log.warn({ err: thrown, exerciseId: host.exerciseId }, 'the record could not be written');
      void until(() => host.lookForNews());
    },
    onBroken: ({ exerciseId }, thrown) => {
      log.error({ err: thrown, exerciseId }, 'an exercise is folded anew');
      void until(async () => followAll(context, await hosts.of(exerciseId)));
    },
  });
  const isWatched = (exerciseId: string) => presence.here(exerciseId).length > 0;
  const sweep = setInterval(() => {
    hosts.dropIdle(now(), isWatched).catch(fault('idle exercises could not be dropped'));
  }, sweepMs);
  sweep.unref();
  const context: ServerContext = { ...parts, hosts, presence, due, fanOut, listDrafts: createListDrafts(db) };
  return {
    ...context,
    stop: () => {
      stopping.abort();
      clearInterval(sweep);
      due.stop();
    },
  };
}
