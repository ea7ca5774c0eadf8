import { describe, expect, it } from 'vitest';
import { readAttachment } from './attachments';
import type { RecordFixture } from './contract-fixture';
import { findExercise, findExerciseByCode } from './exercises';
import { type ImportedExercise, importExercise } from './imports';
import { createDrizzleEventLog } from './log/event-log-drizzle';
import { rehearsalKind } from './rehearsals';
import { readRulesSpans } from './rules-spans';

const at = 1_700_000_000_000;
let count = 0;

/** A record of commands with two events each. */
function anImport(more: Partial<ImportedExercise> = {}): ImportedExercise {
  count += 1;
  const row = { accountId: null, scenarioId: 'velmara-a', title: 'Velmara', createdAt: at, endedAt: at };
  const entries = Array.from({ length: 1_300 }, (_, n) => ({
    commandId: `cmd_${Math.floor(n / 2)}`,
    at: at + n,
    by: n % 2 ? null : 'seat_a',
    version: 2,
    event: { type: 'Made', n },
  }));
  return {
    exercise: { id: `exr_import_${count}`, code: `imp${String(count).padStart(3, '0')}`, ...row },
    entries,
    rules: [{ fromSeq: 1, rulesVersion: 6 }],
    files: [{ attachmentId: 'att_a', body: Uint8Array.of(1, 2) }],
    isRehearsal: false,
    ...more,
  };
}

/** How records that come from elsewhere are kept on every database. */
export function importsContract({ db }: RecordFixture): void {
  describe('an exercise that comes from elsewhere', () => {
    it('is there with its record, commands, rules and files, over several pages', async () => {
      const given = anImport();
      const { id, code } = given.exercise;
      expect(await importExercise(db(), given)).toBe(true);
      const log = createDrizzleEventLog(db());
      expect(await log.read(id)).toEqual(given.entries.map((entry, index) => ({ ...entry, seq: index + 1 })));
      expect(await log.findCommand(id, 'cmd_649')).toEqual({ firstSeq: 1_299, lastSeq: 1_300 });
      expect(await readRulesSpans(db(), id)).toEqual(given.rules);
      expect([...((await readAttachment(db(), id, 'att_a')) ?? [])]).toEqual([1, 2]);
      expect(await findExerciseByCode(db(), code)).toMatchObject({ id, endedAt: at, groupName: null });
      expect(await rehearsalKind(db(), id)).toBeNull();
    });

    it('is a rehearsal where it was one', async () => {
      const given = anImport({ isRehearsal: true });
      await importExercise(db(), given);
      expect(await rehearsalKind(db(), given.exercise.id)).toBe('staff');
    });

    it('leaves nothing behind where its code is taken, or something of it cannot be kept', async () => {
      const first = anImport();
      await importExercise(db(), first);
      const second = anImport();
      const taken = { ...second, exercise: { ...second.exercise, code: first.exercise.code } };
      expect(await importExercise(db(), taken)).toBe(false);
      const twice = anImport({
        files: [1, 2].map((byte) => ({ attachmentId: 'att_a', body: Uint8Array.of(byte) })),
      });
      await expect(importExercise(db(), twice)).rejects.toThrow();
      for (const { exercise } of [second, twice]) {
        expect(await findExercise(db(), exercise.id)).toBeNull();
        expect(await createDrizzleEventLog(db()).head(exercise.id)).toBe(0);
      }
    });
  });
}
