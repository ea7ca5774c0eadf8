import type { AppendAll, Wanted } from './append-statement';
import type { AppendResult } from './event-log';
import { isUniqueViolation } from './query-error';
import { isStoreAway } from './store-away';
import { StoreAwayError } from './store-away-error';

/** How long a store may take before it counts as away, in milliseconds. */
const patienceMs = 8_000;
/** Events in one statement; more wait for the next. */
const eventsMax = 2_000;

interface Waiting extends Wanted {
  resolve: (result: AppendResult) => void;
  reject: (thrown: unknown) => void;
}

/** Appends for one exercise; those that come together share one statement and one sync. */
export type Append = (wanted: Wanted) => Promise<AppendResult>;

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreAwayError('it does not answer')), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Takes from the line what can go in one statement: of each exercise the first, up to a number of events. */
function takeGroup(line: Waiting[]): Waiting[] {
  const group = new Map<string, Waiting>();
  let events = 0;
  for (const waiting of line) {
    if (group.has(waiting.exerciseId)) continue;
    events += waiting.commands.reduce((sum, { entries }) => sum + entries.length, 0);
    if (group.size > 0 && events > eventsMax) break;
    group.set(waiting.exerciseId, waiting);
  }
  const taken = new Set(group.values());
  line.splice(0, line.length, ...line.filter((waiting) => !taken.has(waiting)));
  return [...taken];
}

/**
 * Gathers the appends that come while earlier ones are being written, whichever exercises they belong to, and writes them
 * together: the sync, which is most of the cost, is paid once for all of them.
 * @param atOnce how many statements may be under way
 * @param gather waits until what has arrived in this moment is there. A database in this process lets nobody arrive while
 *   it works, so without a wait every append would find itself alone; a server gives the time by itself.
 */
export function groupAppends(
  appendAll: AppendAll,
  atOnce: number,
  gather: () => Promise<unknown> = () => Promise.resolve(),
): Append {
  const line: Waiting[] = [];
  let underWay = 0;

  async function write(group: Waiting[]): Promise<void> {
    // Another write, which began to gather in the same moment, has taken all of them.
    if (group.length === 0) return;
    try {
      const results = await inTime(appendAll(group));
      for (const { exerciseId, resolve } of group)
        resolve(results.get(exerciseId) ?? { ok: false, reason: 'conflict' });
    } catch (thrown) {
      // What is the matter with one of them, such as a quicker writer in another process, undid all: each tries for itself.
      const isOfOne = isUniqueViolation(thrown) || (group.length > 1 && !isStoreAway(thrown));
      if (isOfOne) await Promise.all(group.map((one) => writeAlone(one)));
      else for (const { reject } of group) reject(thrown);
    }
  }

  async function writeAlone(one: Waiting, isLast = false): Promise<void> {
    try {
      const results = await inTime(appendAll([one]));
      one.resolve(results.get(one.exerciseId) ?? { ok: false, reason: 'conflict' });
    } catch (thrown) {
      if (!isUniqueViolation(thrown)) one.reject(thrown);
      // Looked at once more: with the other writer's rows in sight it is a duplicate or a conflict.
      else if (isLast) one.resolve({ ok: false, reason: 'conflict' });
      else await writeAlone(one, true);
    }
  }

  function next(): void {
    while (underWay < atOnce && line.length > 0) {
      underWay += 1;
      void gather()
        .then(() => write(takeGroup(line)))
        .finally(() => {
          underWay -= 1;
          next();
        });
    }
  }

  return (wanted) =>
    new Promise((resolve, reject) => {
      line.push({ ...wanted, resolve, reject });
      next();
    });
}
