import { and, count, desc, eq, isNull, or, sql } from 'drizzle-orm';
import type { AuthorMay } from '../exercise/authoring/answers';
import type { Database } from './database';
import { authoredScenarios, scenarioAuthors } from './schema';
import { assertStorable } from './storable';

/** A scenario that is written here. Instants are epoch milliseconds. */
export type ScenarioRow = typeof authoredScenarios.$inferSelect;

/** A scenario as somebody who may see it sees it. */
export interface ScenarioOfAccount {
  scenario: ScenarioRow;
  may: AuthorMay;
}

/** Notes a scenario without parts, as a draft. */
export async function createScenario(
  db: Database,
  made: Pick<ScenarioRow, 'id' | 'ownerId' | 'title' | 'createdAt'> & { by: string },
): Promise<void> {
  assertStorable(made, 'scenario');
  const { by, ...scenario } = made;
  const begun = { status: 'draft' as const, clock: 0, version: 0, versionClock: 0 };
  await db.orm
    .insert(authoredScenarios)
    .values({ ...scenario, ...begun, changedAt: scenario.createdAt, changedBy: by });
}

/** Takes back a scenario whose making failed. Nothing else deletes one. */
export async function takeBackScenario(db: Database, id: string): Promise<void> {
  await db.orm.delete(authoredScenarios).where(eq(authoredScenarios.id, id));
}

/** What an account sees: its own, those that name it as an author, and those that belong to no account. Null sees all, as automation. */
const seen = (accountId: string | null) =>
  accountId === null
    ? undefined
    : or(
        isNull(authoredScenarios.ownerId),
        eq(authoredScenarios.ownerId, accountId),
        eq(scenarioAuthors.accountId, accountId),
      );

const scenariosWithAuthor = ({ orm }: Database, accountId: string | null) =>
  orm
    .select({ scenario: authoredScenarios, author: scenarioAuthors.may })
    .from(authoredScenarios)
    .leftJoin(
      scenarioAuthors,
      and(
        eq(scenarioAuthors.scenarioId, authoredScenarios.id),
        eq(scenarioAuthors.accountId, accountId ?? ''),
      ),
    );

function mayOf(
  { ownerId }: ScenarioRow,
  author: 'read' | 'write' | null,
  accountId: string | null,
): AuthorMay {
  if (accountId === null || ownerId === null || ownerId === accountId) return 'owner';
  return author ?? 'read';
}

/** A scenario with what an account may do with it; null when it may not even know of it. Null asks as automation. */
export async function findScenarioOf(
  db: Database,
  accountId: string | null,
  id: string,
): Promise<ScenarioOfAccount | null> {
  const [found] = await scenariosWithAuthor(db, accountId).where(
    and(eq(authoredScenarios.id, id), seen(accountId)),
  );
  return found ? { scenario: found.scenario, may: mayOf(found.scenario, found.author, accountId) } : null;
}

/** Every scenario that an account may read, those changed last first; archived ones too. Null lists all, as automation. */
export async function listScenariosOf(db: Database, accountId: string | null): Promise<ScenarioOfAccount[]> {
  const rows = await scenariosWithAuthor(db, accountId)
    .where(seen(accountId))
    .orderBy(desc(authoredScenarios.changedAt), desc(authoredScenarios.id));
  return rows.map(({ scenario, author }) => ({ scenario, may: mayOf(scenario, author, accountId) }));
}

/** How many scenarios an account has made. */
export async function countScenariosOf(db: Database, accountId: string | null): Promise<number> {
  const isOwn =
    accountId === null ? isNull(authoredScenarios.ownerId) : eq(authoredScenarios.ownerId, accountId);
  const [row] = await db.orm
    .select({ scenarios: count(sql`1`) })
    .from(authoredScenarios)
    .where(isOwn);
  return row?.scenarios ?? 0;
}

/**
 * Says how far the text has come.
 * @param clock of the text that was read
 * @returns the scenario as it stands then; null when the text has changed since, and the status with it not
 */
export async function setScenarioStatus(
  db: Database,
  id: string,
  { clock, status, approvedBy }: Pick<ScenarioRow, 'clock' | 'status' | 'approvedBy'>,
): Promise<ScenarioRow | null> {
  const [set] = await db.orm
    .update(authoredScenarios)
    .set({ status, approvedBy })
    .where(and(eq(authoredScenarios.id, id), eq(authoredScenarios.clock, clock)))
    .returning();
  return set ?? null;
}

/** Puts a scenario out of the list (an instant in epoch milliseconds) or back into it (null). */
export async function archiveScenario(db: Database, id: string, archivedAt: number | null): Promise<void> {
  await db.orm.update(authoredScenarios).set({ archivedAt }).where(eq(authoredScenarios.id, id));
}
