import { assertStorable } from '../storable';

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

/** A command that the rules accepted, and the events it came to. */
export interface NewCommand {
  commandId: string;
  entries: readonly NewEntry[];
}

/**
 * What an append came to. `duplicate`: some of these commands were accepted before, and their stretches are given; it is
 * looked for before a conflict is. `conflict`: the log does not end at the expected seq; catch up and decide again.
 */
export type AppendResult =
  | ({ ok: true } & CommandRange)
  | { ok: false; reason: 'conflict' }
  | { ok: false; reason: 'duplicate'; prior: ({ commandId: string } & CommandRange)[] };

/** The ordered events of every exercise. All implementations pass the one suite in `event-log.contract.ts`. */
export interface EventLog {
  /**
   * Adds commands, one behind the other, behind `expectedSeq` (0 for an empty log), all or none, together with the note
   * that each was accepted. When it resolves with `ok`, they are on disk.
   * @throws RangeError for no command, a command without entries or an instant that is no whole number
   * @throws UnstorableTextError for text that a database cannot hold
   * @throws an error that `isStoreAway` recognises when the store is away; then they may or may not have been added
   */
  append(exerciseId: string, expectedSeq: number, commands: readonly NewCommand[]): Promise<AppendResult>;
  /** The entries behind `afterSeq` (0 unless told), in order, at most `limit` of them. */
  read(exerciseId: string, afterSeq?: number, limit?: number): Promise<RecordedEntry[]>;
  /** The seq of the last entry; 0 for an empty log. */
  head(exerciseId: string): Promise<number>;
  /** The stretch that an accepted command made; null for a command that was never accepted. */
  findCommand(exerciseId: string, commandId: string): Promise<CommandRange | null>;
}

/**
 * The checks that every implementation makes before it touches anything.
 * @throws RangeError for no command, a command without entries or an instant that is no whole number
 * @throws UnstorableTextError for text that a database cannot hold
 */
export function assertAppendable(commands: readonly NewCommand[]): void {
  if (commands.length === 0) throw new RangeError('An append without a command adds nothing.');
  for (const { commandId, entries } of commands) assertCommand(commandId, entries);
}

function assertCommand(commandId: string, entries: readonly NewEntry[]): void {
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
