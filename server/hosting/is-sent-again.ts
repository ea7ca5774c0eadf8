import type { EventLog } from '../../db/log/event-log';
import type { Actor } from '../../exercise/ids';

/** Whether the record holds a command, of this sender: an id of somebody else's command is no way to have one's own accepted. */
export async function isSentAgain(
  log: EventLog,
  exerciseId: string,
  { commandId, by }: { commandId: string; by: Actor },
): Promise<boolean> {
  const range = await log.findCommand(exerciseId, commandId);
  if (!range) return false;
  const [entry] = await log.read(exerciseId, range.firstSeq - 1, 1);
  return entry?.by === (by === 'system' ? null : by);
}
