import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Database } from './database';
import { scenarioPartHistory, scenarioParts } from './schema';

/** A part of a scenario as it stands. `at` is in epoch milliseconds. */
export type PartRow = typeof scenarioParts.$inferSelect;

/** What a part was at one of its revisions. */
export type PartPastRow = typeof scenarioPartHistory.$inferSelect;

/** The parts of a scenario that are not removed, by kind and place. */
export async function readParts(db: Database, scenarioId: string): Promise<PartRow[]> {
  return db.orm
    .select()
    .from(scenarioParts)
    .where(and(eq(scenarioParts.scenarioId, scenarioId), eq(scenarioParts.removed, false)))
    .orderBy(asc(scenarioParts.kind), asc(scenarioParts.place), asc(scenarioParts.partId));
}

/** The parts that changed after a clock, removed ones too. */
export async function readPartsSince(db: Database, scenarioId: string, since: number): Promise<PartRow[]> {
  return db.orm
    .select()
    .from(scenarioParts)
    .where(and(eq(scenarioParts.scenarioId, scenarioId), gt(scenarioParts.clock, since)))
    .orderBy(asc(scenarioParts.clock), asc(scenarioParts.partId));
}

/** What a part was, the present first; empty for a part that never was. */
export async function readPartHistory(
  db: Database,
  scenarioId: string,
  partId: string,
): Promise<PartPastRow[]> {
  return db.orm
    .select()
    .from(scenarioPartHistory)
    .where(and(eq(scenarioPartHistory.scenarioId, scenarioId), eq(scenarioPartHistory.partId, partId)))
    .orderBy(desc(scenarioPartHistory.revision))
    .limit(historyShown);
}

/** How many of the last revisions of a part are read; earlier ones stay in the database. */
const historyShown = 200;
