import type { Database } from '../../db/connection';
import { saveSnapshot } from '../../db/snapshots';
import { rulesVersion } from '../../exercise/event';
import { type Folded, toSnapshot } from './folded';

/** A snapshot is kept after this many events, so that opening does not grow with the log, */
const everyEvents = 200;
/** but not more often than this, in milliseconds, however much is going on. */
const pauseMs = 5_000;

/** Keeps snapshots of one exercise. Nobody waits for one, and a lost one costs time at the next opening only. */
export class SnapshotKeeper {
  private at = 0;

  /** @param seq the last event of the snapshot that the exercise was opened from */
  constructor(
    private readonly exerciseId: string,
    private seq: number,
    private readonly context: { db: Database; now: () => number },
  ) {}

  /** Looks whether it is time for another. */
  look(folded: Folded): void {
    const { db, now } = this.context;
    if (folded.seq - this.seq < everyEvents || now() - this.at < pauseMs) return;
    this.seq = folded.seq;
    this.at = now();
    const { exerciseId, seq } = this;
    saveSnapshot(db, { exerciseId, seq, rulesVersion, body: toSnapshot(folded) }).catch(() => undefined);
  }
}
