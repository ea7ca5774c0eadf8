import { isUniqueViolation } from '../query-error';
import { isStoreAway } from '../store-away';
import { StoreAwayError } from '../store-away-error';
import type { AppendStatements, Wanted } from './append-statement';
import type { AppendResult } from './event-log';

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
  { appendAll, findPrior }: AppendStatements,
  atOnce: number,
  gather: () => Promise<unknown> = () => Promise.resolve(),
): Append {
  const line: Waiting[] = [];
  let underWay = 0;

  async function write(group: Waiting[]): Promise<void> {
    // Another write, which began to gather in the same moment, has taken all of them.
    if (group.length === 0) return;
    try {
      const added = await inTime(appendAll(group));
      await Promise.all(group.map((one) => settle(one, added.has(one.exerciseId))));
    } catch (thrown) {
      if (isStoreAway(thrown)) for (const { reject } of group) reject(thrown);
      else await onRefusal(group, thrown);
    }
  }

  /** What is the matter with one of them, such as a quicker writer in another process, undid all: each tries for itself. */
  async function onRefusal(group: Waiting[], thrown: unknown): Promise<void> {
    const [one, ...others] = group;
    if (others.length > 0) await Promise.all(group.map((each) => write([each])));
    else if (isUniqueViolation(thrown)) await settle(one as Waiting, false);
    else one?.reject(thrown);
  }

  async function settle(one: Waiting, isAdded: boolean): Promise<void> {
    const { expectedSeq, commands, resolve, reject } = one;
    if (isAdded) {
      const count = commands.reduce((sum, { entries }) => sum + entries.length, 0);
      return resolve({ ok: true, firstSeq: expectedSeq + 1, lastSeq: expectedSeq + count });
    }
    try {
      const prior = await inTime(findPrior(one));
      resolve(
        prior.length > 0 ? { ok: false, reason: 'duplicate', prior } : { ok: false, reason: 'conflict' },
      );
    } catch (thrown) {
      reject(thrown);
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
