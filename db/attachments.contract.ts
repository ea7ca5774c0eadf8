import { describe, expect, it } from 'vitest';
import { putAttachment, readAttachment, removeAttachment } from './attachments';
import type { RecordFixture } from './contract-fixture';

const createdAt = 1_700_000_000_123;
/** Every byte there is, which text columns and careless drivers would change. */
const everyByte = Uint8Array.from({ length: 256 }, (_, value) => value);

/** What the bytes of attached files do on every database. */
export function attachmentsContract({ db, anExercise }: RecordFixture): void {
  describe('attachments', () => {
    it('come back byte by byte, from their exercise alone', async () => {
      const [exerciseId, other] = [await anExercise(), await anExercise()];
      await putAttachment(db(), { exerciseId, attachmentId: 'att_a', body: everyByte, createdAt });
      const read = await readAttachment(db(), exerciseId, 'att_a');
      expect([...(read ?? [])]).toEqual([...everyByte]);
      expect(await readAttachment(db(), other, 'att_a')).toBeNull();
      expect(await readAttachment(db(), exerciseId, 'att_b')).toBeNull();
    });

    it('hold as much as the largest file that can be attached', async () => {
      const exerciseId = await anExercise();
      const body = new Uint8Array(5_000_000).fill(7);
      await putAttachment(db(), { exerciseId, attachmentId: 'att_a', body, createdAt });
      expect((await readAttachment(db(), exerciseId, 'att_a'))?.length).toBe(5_000_000);
    });

    it('go when they are thrown away', async () => {
      const exerciseId = await anExercise();
      await putAttachment(db(), { exerciseId, attachmentId: 'att_a', body: everyByte, createdAt });
      await removeAttachment(db(), exerciseId, 'att_a');
      expect(await readAttachment(db(), exerciseId, 'att_a')).toBeNull();
    });
  });
}
