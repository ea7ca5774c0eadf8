import { asc, eq } from 'drizzle-orm';
import type { Database } from './database';
import { expectedPeople } from './schema';
import { assertStorable } from './storable';

/** Somebody who is expected to come. */
export type ExpectedPerson = Omit<typeof expectedPeople.$inferSelect, 'exerciseId' | 'place'>;

/** Replaces the list of an exercise; an empty one throws it away. */
export async function replaceExpectedPeople(
  db: Database,
  exerciseId: string,
  people: ExpectedPerson[],
): Promise<void> {
  assertStorable(people, 'people');
  await db.orm.transaction(async (transaction) => {
    await transaction.delete(expectedPeople).where(eq(expectedPeople.exerciseId, exerciseId));
    const rows = people.map((person, place) => ({ exerciseId, place, ...person }));
    if (rows.length > 0) await transaction.insert(expectedPeople).values(rows);
  });
}

/** The list of an exercise, in its order. */
export async function listExpectedPeople(db: Database, exerciseId: string): Promise<ExpectedPerson[]> {
  return db.orm
    .select({
      name: expectedPeople.name,
      role: expectedPeople.role,
      team: expectedPeople.team,
      member: expectedPeople.member,
    })
    .from(expectedPeople)
    .where(eq(expectedPeople.exerciseId, exerciseId))
    .orderBy(asc(expectedPeople.place));
}
