import { findScenarioOf } from '../../db/authored-scenarios';
import type { Database } from '../../db/database';
import type { Story } from '../../exercise/story';
import type { Staff } from '../auth/staff';
import { openableDraft } from '../authoring/checked-draft';
import { notOpenable, ownPrefix } from '../authoring/story-to-open';
import { type Refusal, sayRefusal } from '../say';
import { findScenario } from '../scenarios';

/**
 * The story of an id that this member of staff may take along whole, script and all: one of the shelf, or one that is written here, as
 * `own:` with its id or by the id alone. One that cannot be opened yet is refused, because no package could be read again.
 */
export async function storyForPackage(
  { db }: { db: Database },
  { accountId }: Staff,
  id: string,
): Promise<Story | Refusal> {
  const onShelf = findScenario(id);
  if (onShelf) return onShelf;
  const own = id.startsWith(ownPrefix) ? id.slice(ownPrefix.length) : id;
  const found = await findScenarioOf(db, accountId, own);
  if (!found) return sayRefusal('UnknownScenario');
  const { story, findings } = await openableDraft(db, found.scenario);
  return story ?? notOpenable(findings);
}
