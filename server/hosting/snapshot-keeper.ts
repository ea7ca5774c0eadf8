import type { Database } from '../../db/connection';
import { saveSnapshot } from '../../db/snapshots';
import { rulesVersion } from '../../exercise/event';
import { type Folded, toSnapshot } from './folded';
import { packSnapshot } from './pack-snapshot';

/** A snapshot is due after this many events, so that opening does not grow with the log, */
const dueEvents = 200;
/** and is kept once nothing has happened for so long, in milliseconds, because for a large class it takes some of them; */
const quietMs = 1_000;
/** but after this many events it waits no longer. */
const overdueEvents = 2_000;

/** Keeps snapshots of one exercise. Nobody waits for one, and a lost one costs time at the next opening only. */
export class SnapshotKeeper {
  private timer: NodeJS.Timeout | undefined;

  /** @param seq the last event of the snapshot that the exercise was opened from */
  constructor(
    private readonly exerciseId: string,
    private seq: number,
    private readonly db: Database,
  ) {}

  /** Looks whether it is time for another; called after every change. */
  look(folded: Folded): void {
    const behind = folded.seq - this.seq;
    if (behind < dueEvents) return;
    clearTimeout(this.timer);
    const waitMs = behind < overdueEvents ? quietMs : 0;
    this.timer = setTimeout(() => this.keep(folded), waitMs);
    this.timer.unref();
  }

  private keep(folded: Folded): void {
    const { exerciseId, db } = this;
    const { seq } = folded;
    this.seq = seq;
    packSnapshot(toSnapshot(folded))
      .then((body) => saveSnapshot(db, { exerciseId, seq, rulesVersion, body }))
      .catch(() => undefined);
  }
}
