import { describe, expect, it } from 'vitest';
import type { RecordFixture } from './contract-fixture';
import { readSnapshot, saveSnapshot } from './snapshots';

/** Bytes that no text could hold, and that tell bodies apart. */
const aBody = (name: string) => Uint8Array.from([0, 255, 128, ...Buffer.from(name)]);

/** What snapshots do on every database. */
export function snapshotsContract({ db, anExercise }: RecordFixture): void {
  describe('snapshots', () => {
    it('give back the latest', async () => {
      const exerciseId = await anExercise();
      expect(await readSnapshot(db(), exerciseId)).toBeNull();
      const first = { exerciseId, seq: 100, rulesVersion: 1, body: aBody('update') };
      const second = { exerciseId, seq: 200, rulesVersion: 1, body: aBody('reveal') };
      expect(await saveSnapshot(db(), first)).toBe(true);
      expect(await readSnapshot(db(), exerciseId)).toEqual(first);
      expect(await saveSnapshot(db(), second)).toBe(true);
      expect(await readSnapshot(db(), exerciseId)).toEqual(second);
    });

    it.each([100, 200])('are not replaced by one that ends at %i when they end at 200', async (seq) => {
      const exerciseId = await anExercise();
      const latest = { exerciseId, seq: 200, rulesVersion: 1, body: aBody('latest') };
      await saveSnapshot(db(), latest);
      expect(await saveSnapshot(db(), { ...latest, seq, body: aBody('other') })).toBe(false);
      expect(await readSnapshot(db(), exerciseId)).toEqual(latest);
    });

    it('are replaced by those of other rules wherever they end', async () => {
      const exerciseId = await anExercise();
      await saveSnapshot(db(), { exerciseId, seq: 200, rulesVersion: 1, body: aBody('old') });
      const folded = { exerciseId, seq: 150, rulesVersion: 2, body: aBody('anew') };
      expect(await saveSnapshot(db(), folded)).toBe(true);
      expect(await readSnapshot(db(), exerciseId)).toEqual(folded);
    });

    it('keep the furthest of ten that are saved at once', async () => {
      const exerciseId = await anExercise();
      const seqs = [5, 9, 1, 10, 3, 7, 2, 8, 6, 4];
      await Promise.all(
        seqs.map((seq) => saveSnapshot(db(), { exerciseId, seq, rulesVersion: 1, body: aBody(`${seq}`) })),
      );
      expect(await readSnapshot(db(), exerciseId)).toMatchObject({ seq: 10, body: aBody('10') });
    });
  });
}
