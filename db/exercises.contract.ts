import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAccount } from './accounts';
import type { RecordFixture } from './contract-fixture';
import {
  createExercise,
  findExercise,
  findExerciseByCode,
  listExercisesForAccount,
  markExerciseEnded,
  type NewExercise,
  takeBackExercise,
} from './exercises';
import { appendOne } from './log/append-one';
import { createDrizzleEventLog } from './log/event-log-drizzle';
import { anEntry } from './log/event-log-fixture';

function anExercise(overrides: Partial<NewExercise> = {}): NewExercise {
  return {
    id: `exr_${randomUUID()}`,
    code: randomUUID().slice(0, 6),
    accountId: null,
    scenarioId: 'velmara',
    title: 'Velmara, Tuesday',
    createdAt: 1_700_000_000_123,
    ...overrides,
  };
}

/** What the list of exercises does on every database. */
export function exercisesContract({ db }: RecordFixture): void {
  describe('exercises', () => {
    it('are found by id and by join code', async () => {
      const exercise = anExercise();
      const stored = { ...exercise, groupName: null, endedAt: null, servedAt: null };
      expect(await createExercise(db(), exercise)).toEqual({ ok: true, exercise: stored });
      expect(await findExercise(db(), exercise.id)).toEqual(stored);
      expect(await findExerciseByCode(db(), exercise.code)).toEqual(stored);
      expect(await findExercise(db(), 'exr_none')).toBeNull();
      expect(await findExerciseByCode(db(), 'none')).toBeNull();
    });

    it('never share a code', async () => {
      const first = anExercise();
      await createExercise(db(), first);
      const second = anExercise({ code: first.code });
      expect(await createExercise(db(), second)).toEqual({ ok: false, reason: 'codeTaken' });
      expect(await findExercise(db(), second.id)).toBeNull();
    });

    it('take their record along when they are taken back', async () => {
      const [gone, kept] = [anExercise(), anExercise()];
      const log = createDrizzleEventLog(db());
      for (const exercise of [gone, kept]) {
        await createExercise(db(), exercise);
        await appendOne(log, exercise.id, 0, 'cmd_1', [anEntry()]);
      }
      await takeBackExercise(db(), gone.id);
      expect(await findExercise(db(), gone.id)).toBeNull();
      expect(await log.head(gone.id)).toBe(0);
      expect(await log.findCommand(gone.id, 'cmd_1')).toBeNull();
      expect(await log.head(kept.id)).toBe(1);
      expect(await log.findCommand(kept.id, 'cmd_1')).not.toBeNull();
    });

    it('have a code of six characters', async () => {
      await expect(createExercise(db(), anExercise({ code: 'SHORT' }))).rejects.toMatchObject({
        constraint: 'exercises_code_length',
      });
    });

    it('are listed for their account, newest first', async () => {
      const accountId = randomUUID();
      const email = `${accountId}@example.org`;
      await createAccount(db(), { id: accountId, email, name: 'Ada', passwordHash: 'x', createdAt: 1 });
      for (const createdAt of [1_000, 3_000, 2_000]) {
        await createExercise(db(), anExercise({ accountId, createdAt }));
      }
      const orphan = anExercise();
      await createExercise(db(), orphan);
      const listed = await listExercisesForAccount(db(), accountId);
      expect(listed.map(({ createdAt }) => createdAt)).toEqual([3_000, 2_000, 1_000]);
      const unowned = await listExercisesForAccount(db(), null);
      expect(unowned.map(({ id }) => id)).toContain(orphan.id);
      expect(unowned.every((exercise) => exercise.accountId === null)).toBe(true);
    });

    it('keep the first instant of their end', async () => {
      const exercise = anExercise();
      await createExercise(db(), exercise);
      await markExerciseEnded(db(), exercise.id, 1_700_000_500_000);
      await markExerciseEnded(db(), exercise.id, 1_700_000_900_000);
      expect((await findExercise(db(), exercise.id))?.endedAt).toBe(1_700_000_500_000);
    });
  });
}
