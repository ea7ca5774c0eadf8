import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { RecordFixture } from './contract-fixture';
import { noteRules, readRulesSpans } from './rules-spans';
import { exercises } from './schema';

/** What is kept of the versions of the rules on every database. */
export function rulesSpansContract({ db, anExercise }: RecordFixture): void {
  describe('the versions of the rules', () => {
    it('are known from the event on from which they held, in order', async () => {
      const exercise = await anExercise();
      expect(await readRulesSpans(db(), exercise)).toEqual([]);
      await noteRules(db(), exercise, { fromSeq: 1, rulesVersion: 5 });
      await noteRules(db(), exercise, { fromSeq: 120, rulesVersion: 6 });
      await noteRules(db(), exercise, { fromSeq: 300, rulesVersion: 5 });
      expect(await readRulesSpans(db(), exercise)).toEqual([
        { fromSeq: 1, rulesVersion: 5 },
        { fromSeq: 120, rulesVersion: 6 },
        { fromSeq: 300, rulesVersion: 5 },
      ]);
    });

    it('are not noted again while they stay the same', async () => {
      const exercise = await anExercise();
      await noteRules(db(), exercise, { fromSeq: 1, rulesVersion: 5 });
      await noteRules(db(), exercise, { fromSeq: 80, rulesVersion: 5 });
      expect(await readRulesSpans(db(), exercise)).toEqual([{ fromSeq: 1, rulesVersion: 5 }]);
    });

    it('are noted once when ten processes begin with the same event', async () => {
      const exercise = await anExercise();
      const span = { fromSeq: 1, rulesVersion: 5 };
      await Promise.all(Array.from({ length: 10 }, () => noteRules(db(), exercise, span)));
      expect(await readRulesSpans(db(), exercise)).toEqual([span]);
    });

    it('go with their exercise', async () => {
      const [gone, kept] = [await anExercise(), await anExercise()];
      for (const exercise of [gone, kept]) await noteRules(db(), exercise, { fromSeq: 1, rulesVersion: 5 });
      await db().orm.delete(exercises).where(eq(exercises.id, gone));
      expect(await readRulesSpans(db(), gone)).toEqual([]);
      await noteRules(db(), gone, { fromSeq: 9, rulesVersion: 6 });
      expect(await readRulesSpans(db(), gone)).toEqual([]);
      expect(await readRulesSpans(db(), kept)).toHaveLength(1);
    });
  });
}
