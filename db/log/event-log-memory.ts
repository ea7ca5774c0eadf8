import { asJsonb } from '../as-jsonb';
import {
  assertAppendable,
  type CommandRange,
  type EventLog,
  type NewEntry,
  type RecordedEntry,
} from './event-log';

interface MemoryLog {
  /** Entry by entry without its event's body, and the body as JSON, so that no reader can change what was recorded. */
  entries: { entry: Omit<RecordedEntry, 'event'>; type: string; body: string }[];
  commands: Map<string, CommandRange>;
}

function append(log: MemoryLog, commandId: string, entries: readonly NewEntry[]): void {
  const range = { firstSeq: log.entries.length + 1, lastSeq: log.entries.length + entries.length };
  for (const { at, by, version, event } of entries) {
    const { type, ...body } = event;
    const seq = log.entries.length + 1;
    log.entries.push({ entry: { seq, commandId, at, by, version }, type, body: asJsonb(body) });
  }
  log.commands.set(commandId, range);
}

/** An event log that lives as long as the object: for tests, and for plays that nobody keeps. */
export function createMemoryEventLog(): EventLog {
  const logs = new Map<string, MemoryLog>();

  function logOf(exerciseId: string): MemoryLog {
    const log = logs.get(exerciseId) ?? { entries: [], commands: new Map() };
    logs.set(exerciseId, log);
    return log;
  }

  return {
    async append(exerciseId, expectedSeq, added) {
      assertAppendable(added);
      const log = logOf(exerciseId);
      const prior = added.flatMap(({ commandId }) => {
        const range = log.commands.get(commandId);
        return range ? [{ commandId, ...range }] : [];
      });
      if (prior.length > 0) return { ok: false, reason: 'duplicate', prior };
      if (log.entries.length !== expectedSeq) return { ok: false, reason: 'conflict' };
      for (const { commandId, entries } of added) append(log, commandId, entries);
      return { ok: true, firstSeq: expectedSeq + 1, lastSeq: log.entries.length };
    },
    async read(exerciseId, afterSeq = 0, limit = Number.POSITIVE_INFINITY) {
      const found = logOf(exerciseId).entries.slice(afterSeq, afterSeq + limit);
      return found.map(({ entry, type, body }) => ({ ...entry, event: { type, ...JSON.parse(body) } }));
    },
    async head(exerciseId) {
      return logOf(exerciseId).entries.length;
    },
    async findCommand(exerciseId, commandId) {
      return logOf(exerciseId).commands.get(commandId) ?? null;
    },
  };
}
