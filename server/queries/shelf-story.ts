import type { WholeDraft } from '../../exercise/authoring/answers';
import type { DraftPart } from '../../exercise/authoring/draft';
import type { ShelfStory } from '../../exercise/authoring/shelf-story';
import { languagesOf } from '../../exercise/languages/languages-of';
import { storyInLanguage } from '../../exercise/languages/story-in-language';
import type { Story } from '../../exercise/story';
import { storyToParts } from '../../scenarios/drafts/story-to-parts';
import { readingLoad } from '../../scenarios/reading-load';
import { findScenario } from '../scenarios';

/** A scenario of the shelf in one of its languages, or in its author's; undefined when there is none of that id. */
export function readShelfStory(id: string, wanted: string | undefined): ShelfStory | undefined {
  const found = findScenario(id);
  if (!found) return undefined;
  const languages = languagesOf(found.opening);
  const language = languages.find((one) => one === wanted) ?? languages[0] ?? '';
  const story = storyInLanguage(found, language);
  return { story, draft: asDraft(story), languages, language, load: readingLoad(story) };
}

/** Nobody wrote these parts here, and no change of them is ever taken. */
const nobody = { by: '', at: '1970-01-01T00:00:00Z' };

function asDraft(story: Story): WholeDraft {
  const { scenarioId: id, title } = story.opening;
  const parts = storyToParts(story).map(
    (part): DraftPart => ({ ...part, ...nobody, id: `${part.kind}-${part.place}`, revision: 1 }),
  );
  const scenario: WholeDraft['scenario'] = {
    id,
    title,
    status: 'ready',
    approvedBy: null,
    may: 'read',
    createdAt: nobody.at,
    changedAt: nobody.at,
    changedBy: nobody.by,
    version: 0,
    archived: false,
  };
  return { scenario, parts, clock: 0 };
}
