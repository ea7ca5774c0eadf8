import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RecordFixture } from './contract-fixture';
import { addSeatToken, findSeatByTokenHash, revokeAllOfSeat } from './seat-tokens';

/** What seat tokens do on every database. */
export function seatTokensContract({ db, anExercise }: RecordFixture): void {
  async function aToken(exerciseId: string, seatId: string): Promise<string> {
    const tokenHash = randomUUID();
    await addSeatToken(db(), { tokenHash, exerciseId, seatId, createdAt: 1_700_000_000_000 });
    return tokenHash;
  }

  describe('seat tokens', () => {
    it('lead to their seat', async () => {
      const exerciseId = await anExercise();
      const token = await aToken(exerciseId, 'seat_1');
      expect(await findSeatByTokenHash(db(), token)).toEqual({ exerciseId, seatId: 'seat_1' });
      expect(await findSeatByTokenHash(db(), 'made up')).toBeNull();
    });

    it('are revoked together with every other token of their seat, and of no other', async () => {
      const exerciseId = await anExercise();
      const other = await anExercise();
      const [phone, laptop] = [await aToken(exerciseId, 'seat_1'), await aToken(exerciseId, 'seat_1')];
      const neighbour = await aToken(exerciseId, 'seat_2');
      const namesake = await aToken(other, 'seat_1');
      expect(await revokeAllOfSeat(db(), { exerciseId, seatId: 'seat_1' }, 1_700_000_000_001)).toBe(2);
      expect(await findSeatByTokenHash(db(), phone)).toBeNull();
      expect(await findSeatByTokenHash(db(), laptop)).toBeNull();
      expect(await findSeatByTokenHash(db(), neighbour)).toEqual({ exerciseId, seatId: 'seat_2' });
      expect(await findSeatByTokenHash(db(), namesake)).toEqual({ exerciseId: other, seatId: 'seat_1' });
      expect(await revokeAllOfSeat(db(), { exerciseId, seatId: 'seat_1' }, 1_700_000_000_002)).toBe(0);
    });

    it('let a new device in after a take-over', async () => {
      const exerciseId = await anExercise();
      await aToken(exerciseId, 'seat_1');
      await revokeAllOfSeat(db(), { exerciseId, seatId: 'seat_1' }, 1_700_000_000_001);
      const token = await aToken(exerciseId, 'seat_1');
      expect(await findSeatByTokenHash(db(), token)).toEqual({ exerciseId, seatId: 'seat_1' });
    });

    it('belong to an exercise that exists', async () => {
      await expect(aToken('exr_none', 'seat_1')).rejects.toMatchObject({ code: '23503' });
    });
  });
}
