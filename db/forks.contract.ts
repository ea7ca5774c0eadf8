import { describe, expect, it } from 'vitest';
import { putAttachment, readAttachment } from './attachments';
import type { RecordFixture } from './contract-fixture';
import { findExercise, listExercisesForAccount } from './exercises';
import { beginFork, completeFork, forksAmong, listForksForAccount, sweepForks } from './forks';
import { copyStretch } from './log/copy-stretch';
import { createDrizzleEventLog } from './log/event-log-drizzle';
import { rehearsalKind } from './rehearsals';
import { noteRules, readRulesSpans } from './rules-spans';

const madeAt = 1_700_000_000_000;
let count = 0;
const anId = () => {
  count += 1;
  return `exr_fork_${count}`;
};
const exercise = (id: string, code = `F${String(count).padStart(5, '2')}`) => ({
  id,
  code,
  accountId: null,
  scenarioId: 'velmara-a',
  title: 'Velmara',
  createdAt: madeAt,
});

/** A record of commands with two events each. */
async function recordOf({ db, anExercise }: RecordFixture, commands: number): Promise<string> {
  const id = await anExercise();
  const entry = (n: number) => ({ at: madeAt + n, by: 'seat_a', version: 1, event: { type: 'Made', n } });
  const made = Array.from({ length: commands }, (_, n) => ({
    commandId: `cmd_${n}`,
    entries: [entry(2 * n), entry(2 * n + 1)],
  }));
  await createDrizzleEventLog(db()).append(id, 0, made);
  return id;
}

/** How copies of records are made on every database. */
export function forksContract({ db, anExercise }: RecordFixture): void {
  describe('a copy of a record', () => {
    const log = () => createDrizzleEventLog(db());
    const aRecord = (commands: number) => recordOf({ db, anExercise }, commands);

    it('holds the stretch as it stands, later by what stands before it, over many pages', async () => {
      const from = await aRecord(1_300);
      const to = anId();
      const first = { at: madeAt, by: null, version: 3, event: { type: 'First' } };
      await log().append(to, 0, [{ commandId: 'cmd_first', entries: [first] }]);
      await copyStretch(db(), { from, to, afterSeq: 0, upToSeq: 2_500, shift: 1 });
      const copied = (await log().read(to)).slice(1);
      const parent = (await log().read(from)).slice(0, 2_500);
      expect(copied).toEqual(parent.map((entry) => ({ ...entry, seq: entry.seq + 1 })));
      expect(await log().findCommand(to, 'cmd_1249')).toEqual({ firstSeq: 2_500, lastSeq: 2_501 });
      expect(await log().findCommand(to, 'cmd_1250')).toBeNull();
    });

    it('is no exercise until it is whole, and then one with its kind and its files', async () => {
      const [parentId, id] = [await anExercise(), anId()];
      const file = { exerciseId: parentId, body: Uint8Array.of(1, 2), createdAt: madeAt };
      await putAttachment(db(), { ...file, attachmentId: 'att_early' });
      await putAttachment(db(), { ...file, attachmentId: 'att_late', createdAt: madeAt + 1 });
      await noteRules(db(), parentId, { fromSeq: 1, rulesVersion: 4 });
      await noteRules(db(), parentId, { fromSeq: 5, rulesVersion: 5 });
      await beginFork(db(), { exerciseId: id, parentId, madeAt });
      expect(await findExercise(db(), id)).toBeNull();
      const completion = {
        parentId,
        exercise: exercise(id),
        rehearsal: 'staff' as const,
        filesUntil: madeAt,
        upToSeq: 4,
      };
      expect(await completeFork(db(), completion)).toBe(true);
      expect(await rehearsalKind(db(), id)).toBe('staff');
      expect(await readRulesSpans(db(), id)).toEqual([{ fromSeq: 1, rulesVersion: 4 }]);
      expect(await forksAmong(db(), [parentId, id])).toEqual([{ exerciseId: id, parentId }]);
      expect([...((await readAttachment(db(), id, 'att_early')) ?? [])]).toEqual([1, 2]);
      expect(await readAttachment(db(), id, 'att_late')).toBeNull();
      expect((await listExercisesForAccount(db(), null)).map((row) => row.id)).not.toContain(id);
      const listed = await listForksForAccount(db(), null);
      expect(listed.find((row) => row.id === id)).toMatchObject({ parentId, title: 'Velmara' });
      const another = exercise(anId(), completion.exercise.code);
      expect(await completeFork(db(), { ...completion, exercise: another })).toBe(false);
    });

    it('that broke off is thrown away, and one that is whole or young is not', async () => {
      const [parentId, broken, whole, young] = [await aRecord(2), anId(), anId(), anId()];
      for (const exerciseId of [broken, whole]) await beginFork(db(), { exerciseId, parentId, madeAt });
      await beginFork(db(), { exerciseId: young, parentId, madeAt: madeAt + 10 });
      for (const to of [broken, whole, young])
        await copyStretch(db(), { from: parentId, to, afterSeq: 0, upToSeq: 4, shift: 0 });
      await completeFork(db(), {
        parentId,
        exercise: exercise(whole),
        rehearsal: null,
        filesUntil: madeAt,
        upToSeq: 4,
      });
      expect(await sweepForks(db(), madeAt + 9)).toContain(broken);
      expect(await log().head(broken)).toBe(0);
      expect(await log().findCommand(broken, 'cmd_0')).toBeNull();
      expect(await log().head(whole)).toBe(4);
      expect(await log().head(young)).toBe(4);
    });
  });
}
