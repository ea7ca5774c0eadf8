import { beforeAll, describe, expect, it } from 'vitest';
import { type TracedLife, traceLife } from './trace-life';
import { canTrace, noTracer } from './traced-server';

/** Commands and drafts one by one, and commands at once. */
const count = 15;

if (!canTrace()) console.log(noTracer);
else {
  describe('the system calls of a server on PGlite', () => {
    let life: TracedLife;
    beforeAll(async () => {
      life = await traceLife(count);
    }, 120_000);

    it('sync the commit of each acknowledgement before it is sent, from the first one on', () => {
      expect(life.first).toMatchObject({ acks: 3 * count, unsafe: [] });
    });

    it('sync a new database before it gets its name, and the name before the first acknowledgement', () => {
      expect(life.naming).toEqual([]);
    });

    it('sync the tables before the log behind them is given up, when it starts after a kill', () => {
      expect(life.recovery.unsafe).toEqual([]);
      expect(life.recovery.checkpoints).toBeGreaterThan(1);
    });

    it('sync the next segment of the log and its entry in the folder before an acknowledgement needs them', () => {
      expect(life.across).toMatchObject({ acks: 12 * count, unsafe: [] });
      expect(life.across.segments).toHaveLength(2);
    });
  });
}
