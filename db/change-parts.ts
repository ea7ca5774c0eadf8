import { eq, sql } from 'drizzle-orm';
import type { ScenarioRow } from './authored-scenarios';
import type { Database, Orm } from './database';
import type { PartRow } from './scenario-parts';
import { authoredScenarios, scenarioPartHistory, scenarioParts } from './schema';
import { assertStorable } from './storable';

/** One change of a part. `revision` is the one that the author saw; an absent place stays, or is behind the last of its kind. */
export type StoredChange =
  | { act: 'make'; partId: string; kind: string; place?: number; value: Record<string, unknown> }
  | { act: 'change'; partId: string; revision: number; place?: number; value: Record<string, unknown> }
  | { act: 'remove'; partId: string; revision: number };

/** Who changes parts, and when (epoch milliseconds). */
export interface ChangedBy {
  by: string;
  at: number;
}

/**
 * What came of changes. `changed`: one of them saw an older revision, and the part comes along as it stands; `missing`: it
 * names a part that never was; `full`: there would be more parts than a scenario may have; `heavy`: they
 * would weigh more together; `story`: a second story part, or none. Then nothing was changed.
 */
export type ChangePartsResult =
  | { ok: true; parts: PartRow[]; scenario: ScenarioRow; putBack: boolean }
  | { ok: false; reason: 'changed'; part: PartRow }
  | { ok: false; reason: 'missing' | 'full' | 'heavy' | 'story' };

/** Most parts of a scenario, removed ones not counted: as many injects as a story may have, and what stands beside them. */
export const partsMax = 800;

/**
 * Most characters of all parts together, as JSON: as much as the story of a package may have. Whoever opens, checks or lists a
 * scenario reads all of it, and everybody else of the process waits.
 */
export const charactersMax = 6_000_000;

/** Ends the transaction of changes that are refused. */
class Refused extends Error {
  constructor(readonly result: Extract<ChangePartsResult, { ok: false }>) {
    super(result.reason);
  }
}

/**
 * Makes all of these changes in one step, or none. What a part was before stays in its history. A text that was approved
 * is a draft again.
 * @param change looks at the parts as they stand, removed ones too, and says what to change; nobody else writes meanwhile
 */
export async function changeParts(
  db: Database,
  scenarioId: string,
  changed: ChangedBy,
  change: (standing: PartRow[], scenario: ScenarioRow) => StoredChange[],
): Promise<ChangePartsResult> {
  try {
    return await db.orm.transaction((orm) => changeWithin(orm, scenarioId, changed, change));
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.result;
    throw thrown;
  }
}

/** The same within a transaction that does more. */
export async function changeWithin(
  orm: Orm,
  scenarioId: string,
  { by, at }: ChangedBy,
  change: (standing: PartRow[], scenario: ScenarioRow) => StoredChange[],
): Promise<Extract<ChangePartsResult, { ok: true }>> {
  // Whoever ticks the clock holds the row, so that two authors of one scenario write one behind the other.
  const [before] = await orm
    .select()
    .from(authoredScenarios)
    .where(eq(authoredScenarios.id, scenarioId))
    .for('update');
  if (!before) throw new Refused({ ok: false, reason: 'missing' });
  const standing = await orm.select().from(scenarioParts).where(eq(scenarioParts.scenarioId, scenarioId));
  const changes = change(standing, before);
  assertStorable(changes, 'changes');
  const parts = changedRows(standing, changes, { scenarioId, by, at, clock: before.clock + 1 });
  const putBack = parts.length > 0 && (before.status === 'approved' || before.status === 'ready');
  if (parts.length === 0) return { ok: true, parts, scenario: before, putBack };
  await writeRows(orm, parts);
  const title = titleIn(parts);
  const [scenario = before] = await orm
    .update(authoredScenarios)
    .set({
      clock: before.clock + 1,
      changedAt: at,
      changedBy: by,
      ...(title === null ? {} : { title }),
      ...(putBack ? { status: 'draft' as const, approvedBy: null } : {}),
    })
    .where(eq(authoredScenarios.id, scenarioId))
    .returning();
  return { ok: true, parts, scenario, putBack };
}

/** The rows as they are after the changes. */
function changedRows(
  standing: PartRow[],
  changes: StoredChange[],
  stamp: Pick<PartRow, 'scenarioId' | 'by' | 'at' | 'clock'>,
): PartRow[] {
  const rows = new Map(standing.map((row) => [row.partId, row]));
  const touched = new Set<string>();
  for (const change of changes) {
    const { partId } = change;
    const before = rows.get(partId);
    if (isAboutStory(change, [...rows.values()])) throw new Refused({ ok: false, reason: 'story' });
    if (change.act === 'make') {
      const { kind, value, place = behindLast([...rows.values()], kind) } = change;
      rows.set(partId, { ...stamp, partId, kind, place, value, revision: 1, removed: false });
    } else {
      if (!before) throw new Refused({ ok: false, reason: 'missing' });
      // The second of two changes of one part in one request saw the first, or did not see it.
      if (before.revision !== change.revision)
        throw new Refused({ ok: false, reason: 'changed', part: before });
      const { value, place } =
        change.act === 'remove' ? before : { value: change.value, place: change.place ?? before.place };
      const removed = change.act === 'remove';
      rows.set(partId, { ...before, ...stamp, value, place, removed, revision: before.revision + 1 });
    }
    touched.add(partId);
  }
  const [before, after] = [standing, [...rows.values()]].map((all) => all.filter(({ removed }) => !removed));
  if (grewBeyond(partsMax, before, after, (all) => all.length))
    throw new Refused({ ok: false, reason: 'full' });
  if (grewBeyond(charactersMax, before, after, weightOf)) throw new Refused({ ok: false, reason: 'heavy' });
  return [...touched].flatMap((partId) => rows.get(partId) ?? []);
}

const weightOf = (rows: readonly PartRow[]) =>
  rows.reduce((sum, { value }) => sum + JSON.stringify(value).length, 0);

/** What is beyond a limit already may become less, and stay. */
function grewBeyond(
  max: number,
  before: readonly PartRow[] = [],
  after: readonly PartRow[] = [],
  sizeOf: (rows: readonly PartRow[]) => number,
): boolean {
  const size = sizeOf(after);
  return size > max && size > sizeOf(before);
}

/** Whether a change would make a second story part or take the one away. */
function isAboutStory(change: StoredChange, rows: PartRow[]): boolean {
  const isStory = (row: PartRow) => row.kind === 'story' && !row.removed;
  if (change.act === 'make') return change.kind === 'story' && rows.some(isStory);
  return change.act === 'remove' && rows.some((row) => row.partId === change.partId && isStory(row));
}

const behindLast = (rows: PartRow[], kind: string) =>
  1 + Math.max(0, ...rows.filter((row) => row.kind === kind && !row.removed).map((row) => row.place));

/** Most rows of one statement: PostgreSQL takes 65,535 values. */
const rowsAtOnce = 500;

async function writeRows(orm: Orm, rows: PartRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    await orm
      .insert(scenarioParts)
      .values(some)
      .onConflictDoUpdate({
        target: [scenarioParts.scenarioId, scenarioParts.partId],
        set: {
          place: sql`excluded.place`,
          revision: sql`excluded.revision`,
          value: sql`excluded.value`,
          removed: sql`excluded.removed`,
          by: sql`excluded.by`,
          at: sql`excluded.at`,
          clock: sql`excluded.clock`,
        },
      });
    await orm.insert(scenarioPartHistory).values(some.map(({ kind: _kind, clock: _clock, ...past }) => past));
  }
}

/** The title that a list shows, where the story part has one. */
function titleIn(parts: PartRow[]): string | null {
  const title = parts.find(({ kind, removed }) => kind === 'story' && !removed)?.value.title;
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, titleMax) : null;
}

/** As long as the title of a story may be. */
const titleMax = 90;
