import type { Release } from '../../../exercise/state';

/** What an inject said before its last slip was put right, its title where only that changed; null when none was. */
export function earlierText({ content, edits }: Pick<Release, 'content' | 'edits'>): string | null {
  const last = edits.at(-1);
  if (!last) return null;
  return last.text === content.text ? last.title : last.text;
}
