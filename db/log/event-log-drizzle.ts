import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { perDatabase } from '../per-database';
import { commands, events } from '../schema';
import { prepareAppend } from './append-statement';
import { assertAppendable, type EventLog, type RecordedEntry } from './event-log';
import { type Append, groupAppends } from './grouped-appends';

/**
 * How many appends may be under way at once. One: the others wait for the next sync together, and two of one process never
 * meet in the database.
 */
const atOnce = 1;

/** One line of appends for every log of a database, so that those of different exercises share their syncs. */
const appends = new WeakMap<Database, Append>();

function appendFor(db: Database): Append {
  const append =
    appends.get(db) ??
    groupAppends(prepareAppend(db), atOnce, db.kind === 'pglite' ? setImmediate : undefined);
  appends.set(db, append);
  return append;
}

const statements = perDatabase((orm) => ({
  read: orm
    .select()
    .from(events)
    .where(
      and(eq(events.exerciseId, sql.placeholder('exerciseId')), gt(events.seq, sql.placeholder('afterSeq'))),
    )
    .orderBy(asc(events.seq))
    .limit(sql.placeholder('limit'))
    .prepare('read_events'),
  head: orm
    .select({ seq: sql<number>`coalesce(max(${events.seq}), 0)` })
    .from(events)
    .where(eq(events.exerciseId, sql.placeholder('exerciseId')))
    .prepare('head_of_events'),
  findCommand: orm
    .select({ firstSeq: commands.firstSeq, lastSeq: commands.lastSeq })
    .from(commands)
    .where(
      and(
        eq(commands.exerciseId, sql.placeholder('exerciseId')),
        eq(commands.commandId, sql.placeholder('commandId')),
      ),
    )
    .prepare('find_command'),
}));

function entryOf(row: typeof events.$inferSelect): RecordedEntry {
  const { seq, at, by, version, type, commandId, body } = row;
  return { seq, at, by, version, commandId, event: { type, ...body } };
}

/** The event log in PGlite or PostgreSQL. */
export function createDrizzleEventLog(db: Database): EventLog {
  const { read, head, findCommand } = statements(db);
  const append = appendFor(db);

  return {
    async append(exerciseId, expectedSeq, commands) {
      assertAppendable(commands);
      return append({ exerciseId, expectedSeq, commands });
    },
    async read(exerciseId, afterSeq = 0, limit) {
      const rows = await read.execute({ exerciseId, afterSeq, limit: limit ?? null });
      return rows.map(entryOf);
    },
    async head(exerciseId) {
      const [row] = await head.execute({ exerciseId });
      return row?.seq ?? 0;
    },
    async findCommand(exerciseId, commandId) {
      const [found] = await findCommand.execute({ exerciseId, commandId });
      return found ?? null;
    },
  };
}
