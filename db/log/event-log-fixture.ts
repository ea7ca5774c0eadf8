import type { EventLog, NewEntry } from './event-log';

/** What the suites of the event log work on: a log, and new exercises within it. Members are called within tests only. */
export interface EventLogFixture {
  log(): EventLog;
  anExercise(): Promise<string>;
}

/** An entry to append; a message unless told. */
export function anEntry(
  event: { type: string } & Record<string, unknown> = { type: 'MessageSent', text: 'Hello' },
): NewEntry {
  return { at: 1_700_000_000_123, by: 'seat_ada', version: 1, event };
}

/** So many messages, told apart by their index. */
export function aSeries(count: number): NewEntry[] {
  return Array.from({ length: count }, (_, index) => anEntry({ type: 'MessageSent', index }));
}
