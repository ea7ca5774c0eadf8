import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './database';
import { anonymousInputs, formMarks } from './schema';
import { assertStorable } from './storable';

/** A form of an exercise, of a pulse with its move: `exit`, `pulse-2`. */
export type MarkedForm = Pick<typeof formMarks.$inferSelect, 'exerciseId' | 'form'>;

/** Answers as one seat gives them, once. */
export interface FormAnswers extends MarkedForm {
  /** A keyed hash of the seat and the form. */
  mark: string;
  /** A keyed hash of the request, the same when it is sent again. */
  request: string;
  /** The answers, each to be kept on its own. */
  inputs: readonly { kind: string; text: string }[];
}

/**
 * Keeps answers to a form unless the seat has answered it, in one statement: both or neither, once however often and from
 * however many processes it is asked. `kept` also says so when the same request had been kept before.
 */
export async function addFormAnswers(db: Database, given: FormAnswers): Promise<'kept' | 'answered'> {
  const { exerciseId, form, mark, request, inputs } = given;
  for (const { text } of inputs) assertStorable(text, 'text');
  const marks = JSON.stringify({ [mark]: request });
  const rows = JSON.stringify(inputs.map(({ kind, text }) => ({ kind, text })));
  await db.orm.execute(sql`
    with marked as (
      insert into ${formMarks} (exercise_id, form, marks) values (${exerciseId}, ${form}, ${marks}::jsonb)
      on conflict (exercise_id, form) do update set marks = ${formMarks.marks} || excluded.marks
      where ${formMarks.marks} -> ${mark}::text is null
      returning 1
    )
    insert into ${anonymousInputs} (exercise_id, kind, text)
    select ${exerciseId}, given.kind, given.text
    from marked, jsonb_to_recordset(${rows}::jsonb) as given(kind text, text text)`);
  const [row] = await db.orm
    .select({ request: sql<string | null>`${formMarks.marks} ->> ${mark}::text` })
    .from(formMarks)
    .where(and(eq(formMarks.exerciseId, exerciseId), eq(formMarks.form, form)));
  return row?.request === request ? 'kept' : 'answered';
}

/** Forgets who answered forms that can be answered no more. */
export async function forgetFormMarks(
  db: Database,
  { exerciseId, forms }: { exerciseId: string; forms: readonly string[] },
): Promise<void> {
  if (forms.length === 0) return;
  await db.orm
    .delete(formMarks)
    .where(and(eq(formMarks.exerciseId, exerciseId), inArray(formMarks.form, [...forms])));
}
