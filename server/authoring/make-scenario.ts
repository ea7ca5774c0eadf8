import {
  countScenariosOf,
  createScenario,
  findScenarioOf,
  takeBackScenario,
} from '../../db/authored-scenarios';
import { changeParts, partsMax } from '../../db/change-parts';
import type { Database } from '../../db/database';
import { readParts } from '../../db/scenario-parts';
import { blankStory } from '../../scenarios/drafts/blank-story';
import { storyToParts } from '../../scenarios/drafts/story-to-parts';
import { placeInWords } from '../../scenarios/place-in-words';
import { parseStory } from '../../scenarios/schema';
import type { Staff } from '../auth/staff';
import { newId } from '../random-ids';
import { type Refusal, sayRefusal } from '../say';
import { findScenario } from '../scenarios';
import { authoringLimits, isTooBig, sayTooHeavy } from './limits';
import { authoringWords } from './words';

/** From what a scenario is made: a title alone, another scenario, or a story that comes from elsewhere. */
export type ScenarioSource = { title: string } | { cloneOf: string } | { story: unknown };

interface Content {
  kind: string;
  place: number;
  value: object;
}

/** Makes a scenario that belongs to whoever asks. It is made whole or not at all. */
export async function makeScenario(
  { db, now }: { db: Database; now: () => number },
  staff: Staff,
  source: ScenarioSource,
): Promise<string | Refusal> {
  if ((await countScenariosOf(db, staff.accountId)) >= authoringLimits.scenarios)
    return sayRefusal('ScenariosFull', { max: authoringLimits.scenarios });
  const contents = await contentsOf(db, staff, source);
  if ('ok' in contents) return contents;
  if (contents.some(({ value }) => isTooBig(value))) return sayRefusal('PartTooBig');
  const id = newId('scenario');
  const [by, at] = [staff.name, now()];
  await createScenario(db, { id, ownerId: staff.accountId, title: '…', createdAt: at, by });
  try {
    const made = await changeParts(db, id, { by, at }, () =>
      contents.map(({ kind, place, value }) => {
        return { act: 'make', partId: newId('part'), kind, place, value: value as Record<string, unknown> };
      }),
    );
    if (made.ok) return id;
    await takeBackScenario(db, id);
    if (made.reason === 'heavy') return sayTooHeavy();
    return made.reason === 'story' ? sayRefusal('OneStory') : sayRefusal('ScenarioFull', { max: partsMax });
  } catch (thrown) {
    await takeBackScenario(db, id);
    throw thrown;
  }
}

async function contentsOf(db: Database, staff: Staff, source: ScenarioSource): Promise<Content[] | Refusal> {
  if ('title' in source) return storyToParts(blankStory(source.title));
  if ('cloneOf' in source) return copiesOf(db, staff, source.cloneOf);
  const parsed = parseStory(source.story);
  if (parsed.ok) return storyToParts(parsed.story);
  const { path = '', message = '' } = parsed.problems[0] ?? {};
  const problem = message.endsWith('.') ? message : `${message}.`;
  return sayRefusal('StoryUnreadable', { place: placeInWords(source.story, path) || 'its top', problem });
}

/** Half-written parts of one's own scenario are copied as they stand. */
async function copiesOf(db: Database, { accountId }: Staff, id: string): Promise<Content[] | Refusal> {
  const onShelf = findScenario(id);
  const own = onShelf ? null : await findScenarioOf(db, accountId, id);
  if (!onShelf && !own) return sayRefusal('UnknownScenario');
  const contents: Content[] = onShelf ? storyToParts(onShelf) : await readParts(db, id);
  return contents.map((content) =>
    content.kind === 'story' ? { ...content, value: withTitleOfCopy(content.value) } : content,
  );
}

function withTitleOfCopy(value: object): object {
  const title = (value as { title?: unknown }).title;
  return typeof title === 'string'
    ? { ...value, title: authoringWords('copyOf', { title }).slice(0, titleMax) }
    : value;
}

/** As long as the title of a story may be. */
const titleMax = 90;
