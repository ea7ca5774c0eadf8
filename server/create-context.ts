import type { Logger } from 'pino';
import type { Server } from 'socket.io';
import type { Database } from '../db/connection';
import { markExerciseEnded } from '../db/exercises';
import { createDrizzleEventLog } from '../db/log/event-log-drizzle';
import type { ExerciseEvent } from '../exercise/event';
import { throwAway } from './attachments/throw-away';
import type { ProcessClock } from './clock';
import { createAbsence } from './hosting/absence';
import type { Host } from './hosting/host';
import { createHosts } from './hosting/hosts';
import { keepUp } from './hosting/keep-up';
import type { Disclosed } from './hosting/stream';
import { untilItWorks } from './hosting/until-it-works';
import { createWhatIsDue } from './hosting/what-is-due';
import type { ServerContext } from './live/context';
import { tellOfDevices } from './live/device-news';
import { createDevices } from './live/devices';
import { createFanOut, type FanOut } from './live/fan-out';
import { followAll, followAnew } from './live/follow';
import { createListDrafts } from './live/listed-drafts';
import { createPresence } from './live/presence';
import { gatherPresence, sendPresence } from './live/presence-news';
import { createPutPrivate, type PutPrivate } from './live/private-handlers';
import { roomOf } from './live/rooms';
import { sendWorking } from './live/work-handler';
import { createWorking } from './live/working';
import { hearNeighbours } from './neighbours/hear-neighbours';
import type { Neighbours } from './neighbours/neighbours';
import { type Bots, createBots } from './rehearsals/play-bots';

/** How often hosts that nobody uses are looked for. */
const sweepMs = 60_000;

/** What the live side is put together from. */
export interface ContextParts {
  db: Database;
  io: Server;
  log: Logger;
  privateKey: string;
  clock: ProcessClock;
  neighbours: Neighbours;
}

/** Tells each channel what it may know. */
function publish(fanOut: FanOut, exerciseId: string, disclosed: Disclosed[]): void {
  for (const { channel, from, events } of disclosed) {
    fanOut(roomOf(exerciseId, channel), 'events', { channel, from, events });
  }
}

type Fault = (what: string) => (thrown: unknown) => void;

/** What is kept beside the record: who is here, and what staff have open. Neighbours hear of it, then whoever may know. */
function besideTheRecord(
  live: () => { context: ServerContext; heard: ReturnType<typeof hearNeighbours> },
  fault: Fault,
): Pick<ServerContext, 'presence' | 'working'> & { tellPresence: (exerciseId: string) => void } {
  const tellPresence = gatherPresence((exerciseId) => {
    live().heard.sayWhoIsHere(exerciseId);
    sendPresence(live().context, exerciseId).catch(fault('presence could not be told'));
  });
  const presence = createPresence(tellPresence);
  const working = createWorking((exerciseId, isHere) => {
    if (isHere) live().heard.sayWhoWorks(exerciseId);
    sendWorking(live().context, exerciseId).catch(fault('who is on what could not be told'));
  });
  return { presence, working, tellPresence };
}

/** Does what follows from the record beside it: when an exercise ended, and the bytes of files that were taken away. */
function followRecord(
  db: Database,
  { exerciseId, state }: Host,
  events: ExerciseEvent[],
  now: number,
  fault: Fault,
): void {
  if (events.some(({ type }) => type === 'ExerciseEnded'))
    markExerciseEnded(db, exerciseId, now).catch(fault('the end could not be noted in the list'));
  throwAway(db, exerciseId, state, events).catch(fault('a file could not be thrown away'));
}

/** Drops hosts that nobody uses now and then. @returns a way to stop */
function sweepHosts(drop: () => Promise<void>): () => void {
  const timer = setInterval(() => void drop(), sweepMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Puts the parts of the live side together: record, hosts, presence, what is due, who is told, and the neighbours. */
export function createContext({
  clock,
  ...parts
}: ContextParts): ServerContext & { bots: Bots; putPrivate: PutPrivate; stop: () => void } {
  const { db, io, log, neighbours } = parts;
  const { now } = clock;
  const fanOut = createFanOut(io);
  const fault: Fault = (what) => (thrown) => log.error({ err: thrown }, what);
  const stopping = new AbortController();
  const until = (work: () => Promise<unknown>) => void untilItWorks(work, stopping.signal);
  const due = createWhatIsDue(now, fault('what was due could not be done'));
  const { presence, working, tellPresence } = besideTheRecord(() => ({ context, heard }), fault);

  function afterCommit(host: Host, events: ExerciseEvent[], decidedHere: boolean): void {
    if (decidedHere) neighbours.tell('grown', host.exerciseId, host.seq);
    for (const event of events) {
      if (event.type === 'InjectGoingOut' && decidedHere) due.own(event.release);
    }
    followRecord(db, host, events, now(), fault);
    due.watch(host);
    bots.watch(host);
    if (events.some((event) => event.type === 'SeatTaken' && event.bot)) tellPresence(host.exerciseId);
    followAnew(context, host, events).catch(fault('channels could not be followed anew'));
  }

  const hosts = createHosts({
    db,
    log: createDrizzleEventLog(db),
    now,
    publish: (exerciseId, disclosed) => publish(fanOut, exerciseId, disclosed),
    afterCommit,
    onOpen: (host) => {
      due.watch(host);
      absence.look(host);
      bots.watch(host);
    },
    onBehind: (host, thrown) => {
      log.warn({ err: thrown, exerciseId: host.exerciseId }, 'the record could not be written');
      until(() => host.lookForNews());
    },
    onBroken: ({ exerciseId }, thrown) => {
      log.error({ err: thrown, exerciseId }, 'an exercise is folded anew');
      until(async () => followAll(context, await hosts.of(exerciseId)));
    },
  });
  const isWatched = (exerciseId: string) => presence.connected(exerciseId).length > 0;
  const absence = createAbsence({ db, clock, log, due, live: hosts.live, isWatched });
  const stopSweeping = sweepHosts(() =>
    hosts.dropIdle(now(), isWatched).catch(fault('idle exercises could not be dropped')),
  );
  const context: ServerContext = {
    ...parts,
    now,
    hosts,
    presence,
    working,
    devices: createDevices(),
    due,
    fanOut,
    listDrafts: createListDrafts(db),
  };
  const putPrivate = createPutPrivate(context);
  const bots = createBots(context, putPrivate);
  const heard = hearNeighbours(context, fault('what a neighbour said could not be taken in'));
  const stopKeepingUp = keepUp(db, hosts, fault('the record could not be asked for news'));
  tellOfDevices(context, stopping.signal, fault('devices could not be told of'));
  const stops = [stopSweeping, stopKeepingUp, heard.stop, absence.stop, due.stop, bots.stop];
  const stop = () => {
    stopping.abort();
    for (const end of stops) end();
  };
  return { ...context, bots, putPrivate, stop };
}
