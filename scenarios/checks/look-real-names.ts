import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { checkNames, type NameFinding, nameSentence } from '../names/check-names';

/**
 * Finds names of real places, people and organisations in a story that says that it is fictional: each name once, with the
 * places in which it stands, of which the first is led to.
 */
export function lookRealNames(story: Story): Look[] {
  if (story.opening.caseStudy) return [];
  const byName = new Map<string, NameFinding[]>();
  for (const found of checkNames(story)) byName.set(found.name, [...(byName.get(found.name) ?? []), found]);
  return [...byName.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const parts = [...new Set(found.map(({ part }) => part))];
    return [{ code: 'real-name', path: first.path, sentence: nameSentence(first, parts) } satisfies Look];
  });
}
