import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Database, Orm } from './database';
import {
  type AppendResult,
  assertAppendable,
  type CommandRange,
  type EventLog,
  type NewEntry,
  type RecordedEntry,
} from './event-log';
import { perDatabase } from './per-database';
import { isUniqueViolation } from './query-error';
import { commands, events } from './schema';

/**
 * The whole append as one statement, thus one round trip and one transaction: was the command accepted before, where
 * does the log end, and, if that is where the caller expects it, the command's row and its events.
 */
function prepareAppend(orm: Orm) {
  const exerciseId = sql`${sql.placeholder('exerciseId')}::text`;
  const commandId = sql`${sql.placeholder('commandId')}::text`;
  const expectedSeq = sql`${sql.placeholder('expectedSeq')}::integer`;
  const prior = orm.$with('prior').as(
    orm
      .select({ firstSeq: commands.firstSeq, lastSeq: commands.lastSeq })
      .from(commands)
      .where(and(eq(commands.exerciseId, exerciseId), eq(commands.commandId, commandId))),
  );
  const head = orm.$with('head').as(
    orm
      .select({ seq: sql<number>`coalesce(max(${events.seq}), 0)`.as('seq') })
      .from(events)
      .where(eq(events.exerciseId, exerciseId)),
  );
  const accepted = orm.$with('accepted').as(
    orm
      .insert(commands)
      .select(
        sql`select ${exerciseId}, ${commandId}, head.seq + 1, head.seq + ${sql.placeholder('count')}::integer
          from head where head.seq = ${expectedSeq} and not exists (select from prior)`,
      )
      .returning({ firstSeq: commands.firstSeq, lastSeq: commands.lastSeq }),
  );
  const added = orm.$with('added').as(
    orm
      .insert(events)
      .select(
        sql`select ${exerciseId}, entry.seq, entry.at, ${commandId}, entry.by, entry.version, entry.type, entry.body
          from accepted, jsonb_to_recordset(${sql.placeholder('entries')}::jsonb) as entry
          (seq integer, at timestamptz, by text, version integer, type text, body jsonb)`,
      )
      .returning({ seq: events.seq }),
  );
  return orm
    .with(prior, head, accepted, added)
    .select({
      acceptedFirst: accepted.firstSeq,
      acceptedLast: accepted.lastSeq,
      priorFirst: prior.firstSeq,
      priorLast: prior.lastSeq,
    })
    .from(head)
    .leftJoin(accepted, sql`true`)
    .leftJoin(prior, sql`true`)
    .prepare('append_events');
}

const statements = perDatabase((orm) => ({
  append: prepareAppend(orm),
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

function rowOf({ at, by, version, event }: NewEntry, seq: number) {
  const { type, ...body } = event;
  return { seq, at: new Date(at).toISOString(), by, version, type, body };
}

function entryOf(row: typeof events.$inferSelect): RecordedEntry {
  const { seq, at, by, version, type, commandId, body } = row;
  return { seq, at, by, version, commandId, event: { type, ...body } };
}

/** The event log in PGlite or PostgreSQL. */
export function createDrizzleEventLog(db: Database): EventLog {
  const { append, read, head, findCommand } = statements(db);

  async function find(exerciseId: string, commandId: string): Promise<CommandRange | null> {
    const [found] = await findCommand.execute({ exerciseId, commandId });
    return found ?? null;
  }

  /** A writer in another transaction was quicker: with the same command, or with another one on the same seq. */
  async function lost(exerciseId: string, commandId: string): Promise<AppendResult> {
    const prior = await find(exerciseId, commandId);
    return prior === null ? { ok: false, reason: 'conflict' } : { ok: false, reason: 'duplicate', ...prior };
  }

  return {
    async append(exerciseId, expectedSeq, commandId, entries) {
      assertAppendable(commandId, entries);
      const rows = entries.map((entry, index) => rowOf(entry, expectedSeq + 1 + index));
      const given = { exerciseId, expectedSeq, commandId, count: rows.length, entries: JSON.stringify(rows) };
      try {
        const [row] = await append.execute(given);
        if (row && row.acceptedFirst !== null && row.acceptedLast !== null) {
          return { ok: true, firstSeq: row.acceptedFirst, lastSeq: row.acceptedLast };
        }
        if (row && row.priorFirst !== null && row.priorLast !== null) {
          return { ok: false, reason: 'duplicate', firstSeq: row.priorFirst, lastSeq: row.priorLast };
        }
        return { ok: false, reason: 'conflict' };
      } catch (thrown) {
        if (isUniqueViolation(thrown)) {
          return lost(exerciseId, commandId);
        }
        throw thrown;
      }
    },
    async read(exerciseId, afterSeq = 0, limit) {
      const rows = await read.execute({ exerciseId, afterSeq, limit: limit ?? null });
      return rows.map(entryOf);
    },
    async head(exerciseId) {
      const [row] = await head.execute({ exerciseId });
      return row?.seq ?? 0;
    },
    findCommand: find,
  };
}
