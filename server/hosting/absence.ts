import type { Logger } from 'pino';
import type { Database } from '../../db/connection';
import { noteServed, unservedFor } from '../../db/served-exercises';
import type { ProcessClock } from '../clock';
import { newId } from '../random-ids';
import type { DueReleases } from './due-releases';
import type { Host } from './host';
import { untilItWorks } from './until-it-works';

/** How often the exercises that are being served are noted, in milliseconds. */
const noteEveryMs = 10_000;
/** From this many milliseconds on nobody served an exercise, rather than that it was taken over or restarted in passing. */
const absenceFromMs = 60_000;

/** Notices when nobody served an exercise for a while, and lets it stand still for that time. */
export interface Absence {
  /** Looks at one exercise, as when its host is opened. */
  look(host: Host): void;
  stop(): void;
}

function isRunning({ state: { phase, clock } }: Host): boolean {
  return phase === 'running' && clock.startedAt !== null && clock.pausedAt === null;
}

/** What an absence is noticed with, and what then has to be looked at. */
interface Surroundings {
  db: Database;
  clock: ProcessClock;
  log: Logger;
  due: DueReleases;
  /** The hosts that are live and open. */
  live: () => Promise<Host[]>;
  /** Whether somebody is connected to an exercise in this process. */
  isWatched: (exerciseId: string) => boolean;
}

/**
 * Keeps note of the exercises that run here with somebody watching. Where the note of a running exercise is old, by the
 * one clock of the database, no process served it: it is paused from then on and the facilitator asked once. After a time
 * in which this process did not run, nothing that it counted down goes out by itself.
 */
export function createAbsence({ db, clock, log, due, live, isWatched }: Surroundings): Absence {
  const stopping = new AbortController();

  async function pauseIfAway(host: Host): Promise<void> {
    const milliseconds = isRunning(host) ? await unservedFor(db, host.exerciseId) : null;
    if (milliseconds === null || milliseconds < absenceFromMs) return;
    await host.handle({
      commandId: newId('command'),
      by: 'system',
      command: { type: 'PauseForAbsence', since: Math.max(host.at, clock.now() - milliseconds) },
      circumstances: async () => ({ present: [] }),
    });
  }

  function look(host: Host): void {
    pauseIfAway(host).catch(() => void untilItWorks(() => pauseIfAway(host), stopping.signal));
  }

  async function note(): Promise<void> {
    const served = (await live()).filter((host) => isRunning(host) && isWatched(host.exerciseId));
    await noteServed(
      db,
      served.map(({ exerciseId }) => exerciseId),
    );
  }

  clock.onAbsence((milliseconds) => {
    log.warn({ milliseconds }, 'the process was away');
    due.disownAll();
    void live().then((hosts) => {
      for (const host of hosts) {
        due.watch(host);
        look(host);
      }
    });
  });
  const timer = setInterval(() => {
    note().catch((thrown: unknown) => log.warn({ err: thrown }, 'it could not be noted what is served'));
  }, noteEveryMs);
  timer.unref();
  return {
    look,
    stop: () => {
      stopping.abort();
      clearInterval(timer);
    },
  };
}
