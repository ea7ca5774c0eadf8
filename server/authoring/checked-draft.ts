import type { ScenarioRow } from '../../db/authored-scenarios';
import type { Database } from '../../db/database';
import { readParts } from '../../db/scenario-parts';
import { type CheckedDraft, checkDraft } from '../../scenarios/drafts/check-draft';
import { answeredPart } from './answered';

/** What was checked last of a scenario, by its clock; `isWhole` when it was looked at, too. */
interface Known {
  clock: number;
  version: number;
  isWhole: boolean;
  checked: CheckedDraft;
}

const known = new Map<string, Known>();
/** How many are remembered. */
const knownMax = 100;

/** Checks a scenario's text as it stands; the same text is checked once. */
export const checkedDraft = (db: Database, row: ScenarioRow): Promise<CheckedDraft> => checked(db, row, true);

/** What stops an opening of a scenario, and its story when nothing does. Looks are there only where they were known already. */
export const openableDraft = (db: Database, row: ScenarioRow): Promise<CheckedDraft> =>
  checked(db, row, false);

async function checked(
  db: Database,
  { id, clock, version }: ScenarioRow,
  isWhole: boolean,
): Promise<CheckedDraft> {
  const before = known.get(id);
  if (before?.clock === clock && before.version === version && (before.isWhole || !isWhole))
    return before.checked;
  const parts = (await readParts(db, id)).map(answeredPart);
  const identity = { scenarioId: id, revision: Math.max(1, version) };
  const found = checkDraft(parts, identity, isWhole ? 'all' : 'stops');
  known.delete(id);
  known.set(id, { clock, version, isWhole, checked: found });
  const [oldest] = known.keys();
  if (known.size > knownMax && oldest !== undefined) known.delete(oldest);
  return found;
}
