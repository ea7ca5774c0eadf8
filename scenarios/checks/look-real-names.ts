import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { checkNames } from '../names/check-names';

/** Finds names of real places, people and organisations in a story that says that it is fictional, each text once for each name. */
export function lookRealNames(story: Story): Look[] {
  if (story.opening.caseStudy) return [];
  const told = new Set<string>();
  return checkNames(story).flatMap(({ name, path, sentence }) => {
    const key = `${path} ${name}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ code: 'real-name', path, sentence } satisfies Look];
  });
}
