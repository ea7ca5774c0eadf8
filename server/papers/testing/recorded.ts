import { createMemoryEventLog } from '../../../db/log/event-log-memory';
import type { Channel } from '../../../exercise/channel';
import { eventVersion, type Happened } from '../../../exercise/event';
import type { State } from '../../../exercise/state';
import type { RecordSource } from '../record/record-source';

/** A play as it lies in a record, to be read from there as some channels were told it. */
export async function recorded(
  { happenings, state }: { happenings: readonly Happened[]; state: State },
  channels: readonly Channel[],
): Promise<RecordSource> {
  const log = createMemoryEventLog();
  const entries = happenings.map(({ at, event, by = null }) => ({ at, by, version: eventVersion, event }));
  await log.append('exr_played', 0, [{ commandId: 'cmd_played', entries }]);
  return { log, exerciseId: 'exr_played', state, channels, upTo: entries.length };
}

/** All of a file that is written in parts. */
export async function whole(parts: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const part of parts) all.push(part);
  return all.join('');
}
