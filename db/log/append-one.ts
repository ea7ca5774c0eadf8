import type { CommandRange, EventLog, NewEntry } from './event-log';

/** What the append of a single command came to; a duplicate comes with its own stretch. */
type OneResult =
  | ({ ok: true } & CommandRange)
  | { ok: false; reason: 'conflict' }
  | ({ ok: false; reason: 'duplicate' } & CommandRange);

/** Appends one command, as most tests do. */
export async function appendOne(
  log: EventLog,
  exerciseId: string,
  expectedSeq: number,
  commandId: string,
  entries: readonly NewEntry[],
): Promise<OneResult> {
  const result = await log.append(exerciseId, expectedSeq, [{ commandId, entries }]);
  if (result.ok || result.reason === 'conflict') return result;
  const [own] = result.prior;
  if (!own) throw new Error(`The command ${commandId} is a duplicate of nothing.`);
  return { ok: false, reason: 'duplicate', firstSeq: own.firstSeq, lastSeq: own.lastSeq };
}
