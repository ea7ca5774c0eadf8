import type { Database } from '../../db/connection';
import { type Draft, listDrafts } from '../../db/drafts';

/** Reads something for everybody who asks meanwhile: whoever comes while a reading is under way shares the next one. */
export function shareReading<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let current: Promise<unknown> | null = null;
  let next: Promise<Result> | null = null;
  const start = () => {
    const reading = read();
    const settled = reading.then(
      () => undefined,
      () => undefined,
    );
    current = settled;
    void settled.then(() => {
      if (current === settled) current = null;
    });
    return reading;
  };
  return () => {
    if (!current) return start();
    next ??= current.then(() => {
      next = null;
      return start();
    });
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
