import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../db/connection';
import { type Draft, listDrafts } from '../../db/drafts';

/**
 * Reads something for everybody who asks in the same moment or while an earlier reading is under way. Nobody is given what
 * was read before they asked. The moment is waited for, because a database in this process lets nobody ask while it reads.
 */
export function shareReading<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | null = null;
  const begin = async () => {
    await Promise.all([setImmediate(), underWay]);
    next = null;
    const reading = read();
    underWay = reading.catch(() => undefined);
    return reading;
  };
  return () => {
    next ??= begin();
    return next;
  };
}

/** The drafts of one scope of an exercise, read once for a class that comes back together. */
export type ListDrafts = (exerciseId: string, scope: string) => Promise<Draft[]>;

/** Scopes whose reading is remembered; nothing of what was read is kept. */
const scopesMax = 1_000;

/** Lists drafts for many at once. What is read is never older than the question. */
export function createListDrafts(db: Database): ListDrafts {
  const readings = new Map<string, () => Promise<Draft[]>>();
  return (exerciseId, scope) => {
    const name = `${exerciseId} ${scope}`;
    const reading = readings.get(name) ?? shareReading(() => listDrafts(db, exerciseId, scope));
    if (readings.size >= scopesMax) readings.clear();
    readings.set(name, reading);
    return reading();
  };
}
