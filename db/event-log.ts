import { assertStorable } from './storable';

/** One event that is about to be appended. */
export interface NewEntry {
  /** When it happened, in epoch milliseconds (a whole number). */
  at: number;
  /** The seat that acted; null when the server's own clock did. */
  by: string | null;
  /** The version of the event shapes that wrote it. */
  version: number;
  event: { type: string };
}

/** One event as it stands in the log. */
export interface RecordedEntry extends NewEntry {
  /** Position in this exercise's log, from 1, without gaps. */
  seq: number;
  commandId: string;
  event: { type: string } & Record<string, unknown>;
}

/** The stretch of the log that one command made. */
export interface CommandRange {
  firstSeq: number;
  lastSeq: number;
}

/**
 * What an append came to. `duplicate`: this command was accepted before, and its stretch is given; it is looked for
 * before a conflict is. `conflict`: the log does not end at the expected seq; catch up and decide again.
 */
export type AppendResult =
  | ({ ok: true } & CommandRange)
  | { ok: false; reason: 'conflict' }
  | ({ ok: false; reason: 'duplicate' } & CommandRange);

/** The ordered events of every exercise. All implementations pass the one suite in `event-log.contract.ts`. */
export interface EventLog {
  /**
   * Adds the entries of one command behind `expectedSeq` (0 for an empty log), all or none, together with the note that
   * the command was accepted. When it resolves with `ok`, they are committed.
   * @throws RangeError for a command without entries or an instant that is no whole number
   * @throws UnstorableTextError for text that a database cannot hold
   */
  append(
    exerciseId: string,
    expectedSeq: number,
    commandId: string,
    entries: readonly NewEntry[],
  ): Promise<AppendResult>;
  /** The entries behind `afterSeq` (0 unless told), in order, at most `limit` of them. */
  read(exerciseId: string, afterSeq?: number, limit?: number): Promise<RecordedEntry[]>;
  /** The seq of the last entry; 0 for an empty log. */
  head(exerciseId: string): Promise<number>;
  /** The stretch that an accepted command made; null for a command that was never accepted. */
  findCommand(exerciseId: string, commandId: string): Promise<CommandRange | null>;
}

/**
 * The checks that every implementation makes before it touches anything.
 * @throws RangeError for a command without entries or an instant that is no whole number
 * @throws UnstorableTextError for text that a database cannot hold
 */
export function assertAppendable(commandId: string, entries: readonly NewEntry[]): void {
  if (entries.length === 0) {
    throw new RangeError(
      `The command ${commandId} appends no entry; a command that is accepted makes at least one.`,
    );
  }
  for (const { at } of entries) {
    if (!Number.isSafeInteger(at)) {
      throw new RangeError(
        `An entry of the command ${commandId} happened at ${at}, which is no whole number.`,
      );
    }
  }
  assertStorable(commandId, 'commandId');
  assertStorable(entries, 'entries');
}
