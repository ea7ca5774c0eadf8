import type { ScenarioRow } from '../../db/authored-scenarios';
import type { Database } from '../../db/database';
import { readParts } from '../../db/scenario-parts';
import { type CheckedDraft, checkDraft } from '../../scenarios/drafts/check-draft';
import { answeredPart } from './answered';

/** What was checked last of a scenario, by its clock. */
const known = new Map<string, { clock: number; version: number; checked: CheckedDraft }>();
/** How many are remembered. */
const knownMax = 100;

/** Checks a scenario's text as it stands; the same text is checked once. */
export async function checkedDraft(db: Database, { id, clock, version }: ScenarioRow): Promise<CheckedDraft> {
  const before = known.get(id);
  if (before?.clock === clock && before.version === version) return before.checked;
  const parts = (await readParts(db, id)).map(answeredPart);
  const checked = checkDraft(parts, { scenarioId: id, revision: Math.max(1, version) });
  known.delete(id);
  known.set(id, { clock, version, checked });
  const [oldest] = known.keys();
  if (known.size > knownMax && oldest !== undefined) known.delete(oldest);
  return checked;
}
