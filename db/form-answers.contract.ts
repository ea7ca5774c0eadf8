import { getTableColumns } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { listAnonymousInputs } from './anonymous-inputs';
import type { RecordFixture } from './contract-fixture';
import { addFormAnswers, forgetFormMarks } from './form-answers';
import { formMarks } from './schema';

const one = { form: 'exit', mark: 'seat-1', request: 'request-1' };
const said = (text: string) => [{ kind: 'exit.change', text }];

/** That a form is answered once by each seat, and what is not kept of that, on every database. */
export function formAnswersContract({ db, anExercise }: RecordFixture): void {
  const textsOf = async (exerciseId: string) =>
    (await listAnonymousInputs(db(), { exerciseId, kind: 'exit.change' })).map(({ text }) => text).toSorted();

  describe('answers to a form', () => {
    it('are kept once for each seat; the same request is answered as the first time', async () => {
      const exerciseId = await anExercise();
      const give = (more: object, text: string) =>
        addFormAnswers(db(), { exerciseId, ...one, inputs: said(text), ...more });
      expect(await give({}, 'a')).toBe('kept');
      expect(await give({}, 'a')).toBe('kept');
      expect(await give({ request: 'request-2' }, 'b')).toBe('answered');
      expect(await give({ mark: 'seat-2', request: 'request-3' }, 'c')).toBe('kept');
      expect(await textsOf(exerciseId)).toEqual(['a', 'c']);
    });

    it('are counted apart by exercise and by form', async () => {
      const exerciseId = await anExercise();
      const inputs = said('a');
      for (const where of [
        { exerciseId, form: 'exit' },
        { exerciseId, form: 'pulse-1' },
        { exerciseId: await anExercise(), form: 'exit' },
      ])
        expect(await addFormAnswers(db(), { ...one, ...where, inputs })).toBe('kept');
    });

    it('are kept once when the same request and others come at the same time', async () => {
      const exerciseId = await anExercise();
      const requests = ['request-1', 'request-1', 'request-2', 'request-1', 'request-3'];
      const answers = await Promise.all(
        requests.map((request) => addFormAnswers(db(), { exerciseId, ...one, request, inputs: said('a') })),
      );
      expect(await textsOf(exerciseId)).toEqual(['a']);
      const kept = requests.filter((_, index) => answers[index] === 'kept');
      expect(new Set(kept).size).toBe(1);
      expect(kept).toEqual(requests.filter((request) => request === kept[0]));
    });

    it('are kept with their mark or not at all', async () => {
      const exerciseId = await anExercise();
      const give = (text: string) => addFormAnswers(db(), { exerciseId, ...one, inputs: said(text) });
      await expect(give('\uD83D')).rejects.toMatchObject({ path: 'text' });
      expect(await give('a')).toBe('kept');
      expect(await textsOf(exerciseId)).toEqual(['a']);
    });

    it('leave marks that say nothing of seat, answer, instant or order', async () => {
      const exerciseId = await anExercise();
      const marks = Array.from({ length: 12 }, (_, index) => `seat-${(index * 5) % 12}`);
      for (const mark of marks)
        await addFormAnswers(db(), { exerciseId, ...one, mark, inputs: said(`said of ${mark}`) });
      expect(Object.keys(getTableColumns(formMarks))).toEqual(['exerciseId', 'form', 'marks']);
      const rows = (await db().orm.select().from(formMarks)).filter((row) => row.exerciseId === exerciseId);
      const read = Object.keys(rows[0]?.marks ?? {});
      expect(rows).toHaveLength(1);
      expect(read).not.toEqual(marks);
      expect(read.toSorted()).toEqual(marks.toSorted());
      expect(JSON.stringify(rows)).not.toContain('said of');
    });

    it('are forgotten to have been given when the form has closed, and stay', async () => {
      const exerciseId = await anExercise();
      await addFormAnswers(db(), { exerciseId, ...one, inputs: said('a') });
      await forgetFormMarks(db(), { exerciseId, forms: [] });
      await forgetFormMarks(db(), { exerciseId, forms: ['entry', 'exit'] });
      const left = (await db().orm.select().from(formMarks)).filter((row) => row.exerciseId === exerciseId);
      expect(left).toEqual([]);
      expect(await textsOf(exerciseId)).toEqual(['a']);
    });
  });
}
