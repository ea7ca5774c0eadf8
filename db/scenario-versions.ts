import { and, asc, desc, eq } from 'drizzle-orm';
import type { ScenarioRow } from './authored-scenarios';
import { type ChangedBy, changeWithin, type StoredChange } from './change-parts';
import type { Database, Orm } from './database';
import type { PartRow } from './scenario-parts';
import { authoredScenarios, type KeptPart, scenarioParts, scenarioVersions } from './schema';
import { assertStorable } from './storable';

/** A version without its parts, as a list shows it. */
export type VersionRow = Omit<typeof scenarioVersions.$inferSelect, 'parts' | 'scenarioId'>;

const shown = {
  number: scenarioVersions.number,
  note: scenarioVersions.note,
  status: scenarioVersions.status,
  by: scenarioVersions.by,
  at: scenarioVersions.at,
};

/** The versions of a scenario, the newest first. */
export async function listVersions(db: Database, scenarioId: string): Promise<VersionRow[]> {
  return db.orm
    .select(shown)
    .from(scenarioVersions)
    .where(eq(scenarioVersions.scenarioId, scenarioId))
    .orderBy(desc(scenarioVersions.number));
}

/** A version with its parts; null if there is none of that number. */
export async function readVersion(
  db: Database,
  scenarioId: string,
  number: number,
): Promise<(VersionRow & { parts: KeptPart[] }) | null> {
  const [found] = await db.orm
    .select({ ...shown, parts: scenarioVersions.parts })
    .from(scenarioVersions)
    .where(and(eq(scenarioVersions.scenarioId, scenarioId), eq(scenarioVersions.number, number)));
  return found ?? null;
}

/** Keeps the text as it stands as a version; where the newest one holds this very text, it is given back and nothing is kept. */
export async function keepVersion(
  db: Database,
  scenarioId: string,
  { note, ...changed }: ChangedBy & { note: string },
  { evenIfUnchanged = false } = {},
): Promise<{ number: number; parts: KeptPart[] } | null> {
  assertStorable(note, 'note');
  return db.orm.transaction(async (orm) => {
    const [scenario] = await orm
      .select()
      .from(authoredScenarios)
      .where(eq(authoredScenarios.id, scenarioId))
      .for('update');
    return scenario ? keepWithin(orm, scenario, { note, ...changed }, evenIfUnchanged) : null;
  });
}

async function keepWithin(
  orm: Orm,
  { id, version, versionClock, clock, status }: ScenarioRow,
  { note, by, at }: ChangedBy & { note: string },
  evenIfUnchanged: boolean,
): Promise<{ number: number; parts: KeptPart[] }> {
  const rows = await orm
    .select()
    .from(scenarioParts)
    .where(and(eq(scenarioParts.scenarioId, id), eq(scenarioParts.removed, false)))
    .orderBy(asc(scenarioParts.kind), asc(scenarioParts.place), asc(scenarioParts.partId));
  const parts = rows.map(kept);
  if (!evenIfUnchanged && version > 0 && versionClock === clock) return { number: version, parts };
  const number = version + 1;
  await orm.insert(scenarioVersions).values({ scenarioId: id, number, note, status, by, at, parts });
  await orm
    .update(authoredScenarios)
    .set({ version: number, versionClock: clock })
    .where(eq(authoredScenarios.id, id));
  return { number, parts };
}

const kept = ({ partId, kind, place, revision, value, by, at }: PartRow): KeptPart => ({
  partId,
  kind,
  place,
  revision,
  value,
  by,
  at,
});

/**
 * Makes the text what a version holds. The text before it is kept as a version, too, unless the newest one holds it.
 * @param beforeNote the note of that version
 * @returns what was changed; null when there is no such version
 */
export async function restoreVersion(
  db: Database,
  scenarioId: string,
  number: number,
  changed: ChangedBy & { beforeNote: string },
): Promise<{ parts: PartRow[]; scenario: ScenarioRow; putBack: boolean } | null> {
  const version = await readVersion(db, scenarioId, number);
  if (!version) return null;
  const { beforeNote: note, ...by } = changed;
  return db.orm.transaction(async (orm) => {
    const [scenario] = await orm
      .select()
      .from(authoredScenarios)
      .where(eq(authoredScenarios.id, scenarioId))
      .for('update');
    if (!scenario) return null;
    await keepWithin(orm, scenario, { note, ...by }, false);
    return changeWithin(orm, scenarioId, by, (standing) => changesTo(version.parts, standing));
  });
}

/** The changes that lead from the parts as they stand to those of a version. */
function changesTo(parts: KeptPart[], standing: PartRow[]): StoredChange[] {
  const now = new Map(standing.map((row) => [row.partId, row]));
  const wanted = new Set(parts.map(({ partId }) => partId));
  const changes = parts.flatMap(({ partId, kind, place, value }): StoredChange[] => {
    const row = now.get(partId);
    if (!row) return [{ act: 'make', partId, kind, place, value }];
    const isSame = !row.removed && row.place === place && sameJson(row.value, value);
    return isSame ? [] : [{ act: 'change', partId, revision: row.revision, place, value }];
  });
  const gone = standing.flatMap(({ partId, removed, revision }): StoredChange[] =>
    removed || wanted.has(partId) ? [] : [{ act: 'remove', partId, revision }],
  );
  return [...changes, ...gone];
}

/** Both come out of `jsonb`, which keeps keys in one order. */
const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
