import { listShownRehearsals } from '../../db/rehearsals';
import type { HttpContext } from '../http/context';
import { giveToken, type SeatWithToken } from '../http/seats';
import { type Refusal, sayRefusal } from '../say';
import { openShow, type Shown } from './open-show';
import { purge } from './purge';

/** How many rehearsals are shown at once. */
const showsMax = 3;
/** How long one is shown at most, in milliseconds. */
const lengthMs = 30 * 60_000;
/** How long one goes on that nobody watches, in milliseconds: a phone may be put down and taken up again. */
const unwatchedMs = 2 * 60_000;
/** How often it is looked for those that are over, in milliseconds. */
const sweepMs = 15_000;

/** What a visitor watches by: the console's seat, a seat in a team, and the code of the room screen. */
export interface Show {
  ok: true;
  exercise: string;
  code: string;
  console: string;
  player: string;
}

/** The rehearsals that visitors of the home page watch. */
export interface Shows {
  /** Opens one for this address, or gives what it watches already. */
  see(address: string): Promise<Show | Refusal>;
  /** Throws away those that are over or that nobody watches. The process does so by itself several times a minute. */
  sweep(): Promise<void>;
  /** Throws away what an earlier life of this process left behind; called at the start. */
  clear(): Promise<void>;
  stop(): void;
}

/**
 * Shows rehearsals to people without an account: one for each address, some at once, each for a while. A visitor has the
 * lead's seat of that rehearsal and of nothing else.
 */
export function createShows(context: HttpContext): Shows {
  const { now, presence, db } = context;
  const running = new Map<string, Shown>();
  const opening = new Map<string, Promise<Shown>>();

  async function tokensFor({ exercise, code, lead, player }: Shown): Promise<Show> {
    const [console, seat]: SeatWithToken[] = await Promise.all([
      giveToken(context, exercise, lead),
      giveToken(context, exercise, player),
    ]);
    return { ok: true, exercise, code, console: console?.token ?? '', player: seat?.token ?? '' };
  }

  async function sweep(): Promise<void> {
    for (const [address, show] of running) {
      if (presence.here(show.exercise).length > 0) show.watchedAt = now();
      const isOver = now() - show.openedAt > lengthMs || now() - show.watchedAt > unwatchedMs;
      if (!isOver) continue;
      running.delete(address);
      await purge(context, show.exercise);
    }
  }

  const timer = setInterval(() => {
    sweep().catch((thrown: unknown) => context.log.warn({ err: thrown }, 'a shown rehearsal stays'));
  }, sweepMs);
  timer.unref();
  return {
    async see(address) {
      const known = running.get(address) ?? opening.get(address);
      if (known) return tokensFor(await known);
      if (running.size + opening.size >= showsMax) return sayRefusal('ShowsFull');
      const work = openShow(context)
        .then((show) => {
          running.set(address, show);
          return show;
        })
        .finally(() => opening.delete(address));
      opening.set(address, work);
      return tokensFor(await work);
    },
    sweep,
    clear: async () => {
      // Where several processes share a record, what is younger may be shown by another one.
      const before = db.kind === 'pglite' ? now() : now() - lengthMs;
      for (const exercise of await listShownRehearsals(db, before)) await purge(context, exercise);
    },
    stop: () => clearInterval(timer),
  };
}
