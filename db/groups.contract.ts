import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAccount } from './accounts';
import type { RecordFixture } from './contract-fixture';
import {
  createExercise,
  findExercise,
  markExerciseEnded,
  type NewExercise,
  takeBackExercise,
} from './exercises';
import { beginFork, completeFork } from './forks';
import { groupsOfAccount, lastEndedOfGroup } from './groups';
import { noteRehearsal } from './rehearsals';

const openedAt = 1_700_000_000_000;

/** What is known of groups that exercise again, on every database. */
export function groupsContract({ db }: RecordFixture): void {
  async function anAccount(): Promise<string> {
    const id = randomUUID();
    const email = `${id}@example.org`;
    await createAccount(db(), { id, email, name: 'Ada', passwordHash: 'x', createdAt: 1 });
    return id;
  }

  async function opened(accountId: string | null, groupName: string | null, at: number, endedAt?: number) {
    const [id, code] = [`exr_${randomUUID()}`, randomUUID().slice(0, 6)];
    const about = { scenarioId: 'velmara', title: 'Velmara', createdAt: openedAt + at };
    const exercise: NewExercise = { id, code, accountId, ...about, groupName };
    await createExercise(db(), exercise);
    if (endedAt !== undefined) await markExerciseEnded(db(), id, openedAt + endedAt);
    return exercise;
  }

  describe('groups', () => {
    it('stand once each, as they were typed last, and are the account’s own', async () => {
      const [ada, ben] = [await anAccount(), await anAccount()];
      await opened(ada, 'Ministry desk', 1);
      await opened(ada, '=cmd', 2);
      await opened(ada, null, 3);
      await opened(ada, '   ', 4);
      await opened(ada, ' MINISTRY  desk', 5);
      await opened(ben, 'Of Ben', 6);
      expect(await groupsOfAccount(db(), ada)).toEqual([' MINISTRY  desk', '=cmd']);
      expect(await groupsOfAccount(db(), ben)).toEqual(['Of Ben']);
      expect(await groupsOfAccount(db(), null)).not.toContain('Of Ben');
    });

    it('have the exercise that ended last, whatever was opened since, and nobody else’s', async () => {
      const [ada, ben] = [await anAccount(), await anAccount()];
      const late = await opened(ada, 'Desk', 1, 90);
      await opened(ada, 'DESK', 2, 80);
      await opened(ada, 'desk', 3);
      await opened(ben, 'Desk', 4, 99);
      await opened(null, 'Desk', 5, 99);
      expect(await lastEndedOfGroup(db(), ada, ' desk ')).toMatchObject({
        id: late.id,
        endedAt: openedAt + 90,
      });
      expect(await lastEndedOfGroup(db(), ada, 'Desk two')).toBeNull();
      expect(await lastEndedOfGroup(db(), ada, '  ')).toBeNull();
      await takeBackExercise(db(), late.id);
      expect((await lastEndedOfGroup(db(), ada, 'desk'))?.endedAt).toBe(openedAt + 80);
    });

    it('are left by rehearsals and what-ifs', async () => {
      const ada = await anAccount();
      const rehearsal = await opened(ada, 'Desk', 1, 10);
      await noteRehearsal(db(), rehearsal.id, 'staff');
      const fork = { exerciseId: `exr_${randomUUID()}`, parentId: rehearsal.id, madeAt: openedAt };
      await beginFork(db(), fork);
      const exercise = { ...rehearsal, id: fork.exerciseId, code: randomUUID().slice(0, 6) };
      const copied = { parentId: fork.parentId, rehearsal: null, filesUntil: openedAt, upToSeq: 0 };
      expect(await completeFork(db(), { ...copied, exercise })).toBe(true);
      await markExerciseEnded(db(), exercise.id, openedAt + 20);
      expect((await findExercise(db(), exercise.id))?.groupName).toBeNull();
      expect(await groupsOfAccount(db(), ada)).toEqual([]);
      expect(await lastEndedOfGroup(db(), ada, 'Desk')).toBeNull();
    });
  });
}
