import { findScenarioOf, listScenariosOf, type ScenarioRow } from '../../db/authored-scenarios';
import type { Database } from '../../db/database';
import { keepVersion } from '../../db/scenario-versions';
import type { Story } from '../../exercise/story';
import { checkDraft } from '../../scenarios/drafts/check-draft';
import type { Staff } from '../auth/staff';
import { type Refusal, sayRefusal } from '../say';
import { findScenario } from '../scenarios';
import { answeredPart } from './answered';
import { openableDraft } from './checked-draft';
import { authoringWords } from './words';

/** What stands before the id of a scenario that is written here, where an exercise is opened from it. */
export const ownPrefix = 'own:';

/**
 * The story that an exercise is opened from: one of the shelf by its id, or one that is written here, as `own:` with its id.
 * The text of the latter is kept as a version, which the exercise names, so that runs of one text can be compared.
 */
export async function storyToOpen(
  { db, now }: { db: Database; now: () => number },
  staff: Staff,
  id: string,
): Promise<Story | Refusal> {
  if (!id.startsWith(ownPrefix)) return findScenario(id) ?? sayRefusal('UnknownScenario');
  const found = await findScenarioOf(db, staff.accountId, id.slice(ownPrefix.length));
  if (!found) return sayRefusal('UnknownScenario');
  const before = await openableDraft(db, found.scenario);
  if (!before.story) return notOpenable(before.findings);
  const note = authoringWords('opened');
  const kept = await keepVersion(db, found.scenario.id, { by: staff.name, at: now(), note });
  if (!kept) return sayRefusal('UnknownScenario');
  const identity = { scenarioId: found.scenario.id, revision: kept.number };
  const { story, findings } = checkDraft(kept.parts.map(answeredPart), identity, 'stops');
  return story ?? notOpenable(findings);
}

/** Says how much stands in the way of opening a scenario. */
export const notOpenable = (findings: { weight: string }[]) =>
  sayRefusal('NotOpenable', { count: findings.filter(({ weight }) => weight === 'stops').length });

/** The scenarios written here that somebody can open an exercise from, those changed last first. */
export async function openableStories(
  db: Database,
  accountId: string | null,
): Promise<{ scenario: ScenarioRow; story: Story }[]> {
  const openable: { scenario: ScenarioRow; story: Story }[] = [];
  for (const { scenario } of await listScenariosOf(db, accountId)) {
    if (scenario.archivedAt !== null) continue;
    const { story } = await openableDraft(db, scenario);
    if (story) openable.push({ scenario, story });
  }
  return openable;
}
