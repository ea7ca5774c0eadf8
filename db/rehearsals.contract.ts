import { describe, expect, it } from 'vitest';
import type { RecordFixture } from './contract-fixture';
import { findExercise, listExercisesForAccount } from './exercises';
import {
  listRehearsalsForAccount,
  listShownRehearsals,
  noteRehearsal,
  purgeRehearsal,
  rehearsalKind,
} from './rehearsals';
import { addSeatToken, findSeatByTokenHash } from './seat-tokens';

/** What is kept apart of rehearsals on every database. */
export function rehearsalsContract({ db, anExercise }: RecordFixture): void {
  describe('rehearsals', () => {
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

    it('stand in a list of their own and in no list of exercises', async () => {
      const [real, rehearsal, shown] = [await anExercise(), await anExercise(), await anExercise()];
      await noteRehearsal(db(), rehearsal, 'staff');
      await noteRehearsal(db(), shown, 'shown');
      const listed = ids(await listExercisesForAccount(db(), null));
      expect(listed).toContain(real);
      expect(listed).not.toContain(rehearsal);
      expect(listed).not.toContain(shown);
      const rehearsed = ids(await listRehearsalsForAccount(db(), null));
      expect(rehearsed).toContain(rehearsal);
      expect(rehearsed).not.toContain(real);
      expect(rehearsed).not.toContain(shown);
      expect(await listShownRehearsals(db(), 1_700_000_000_000)).toContain(shown);
      expect(await listShownRehearsals(db(), 1_699_999_999_999)).not.toContain(shown);
      expect(await rehearsalKind(db(), rehearsal)).toBe('staff');
      expect(await rehearsalKind(db(), real)).toBeNull();
    });

    it('are thrown away whole, and a real exercise never is', async () => {
      const [real, rehearsal] = [await anExercise(), await anExercise()];
      await noteRehearsal(db(), rehearsal, 'staff');
      const tokenHash = `hash of ${rehearsal}`;
      await addSeatToken(db(), { tokenHash, exerciseId: rehearsal, seatId: 'seat_a', createdAt: 1 });
      expect(await purgeRehearsal(db(), rehearsal)).toBe(true);
      expect(await findExercise(db(), rehearsal)).toBeNull();
      expect(await findSeatByTokenHash(db(), tokenHash)).toBeNull();
      expect(await purgeRehearsal(db(), rehearsal)).toBe(false);
      expect(await purgeRehearsal(db(), real)).toBe(false);
      expect(await findExercise(db(), real)).not.toBeNull();
    });
  });
}
