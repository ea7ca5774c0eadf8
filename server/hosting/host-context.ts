import type { Database } from '../../db/connection';
import type { EventLog } from '../../db/log/event-log';
import type { ExerciseEvent } from '../../exercise/event';
import type { Host } from './host';
import type { Disclosed } from './stream';

/** What a host needs from the process it lives in. */
export interface HostContext {
  db: Database;
  log: EventLog;
  now: () => number;
  /** Sends what was disclosed; called after the commit, in the order of the record. */
  publish: (exerciseId: string, disclosed: Disclosed[]) => void;
  /** Called after the commit with what happened, for seats that follow other channels now and for what is due. */
  afterCommit: (host: Host, events: ExerciseEvent[], decidedHere: boolean) => void;
  /** Called once for a host that was opened, for what was due while nobody hosted it. */
  onOpen: (host: Host) => void;
  /** Called when the record could not be reached: what was under way may or may not be in it. */
  onBehind: (host: Host, thrown: unknown) => void;
  /** Called when what this host holds can no longer be trusted; it is to be opened anew. */
  onBroken: (host: Host, thrown: unknown) => void;
}
