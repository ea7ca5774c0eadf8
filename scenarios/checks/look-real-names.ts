import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { findRealNames } from '../real-names';

/** Every text of a value, with the path to it. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

/** Finds names of real places, people and organisations in a story that says that it is fictional. */
export function lookRealNames(story: Story): Look[] {
  if (story.opening.caseStudy) return [];
  return textsOf(story).flatMap(({ path, text }) =>
    [...new Set(findRealNames(text).map(({ name }) => name))].map(
      (name): Look => ({
        code: 'real-name',
        path,
        sentence: `“${name}” is a real name, and the scenario says that it is fictional. Invent another, unless it is a word of everyday language here.`,
      }),
    ),
  );
}
