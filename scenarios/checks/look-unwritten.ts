import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { storyTexts } from '../names/story-texts';
import { placeInWords } from '../place-in-words';

/** How a text begins that an import left for a person to write. */
const unwritten = 'To be written';
/** What participants read before play, and staff alone do not. */
const readByTeams = /^(?:opening\.(?:contentNote|manual\.\d+)|briefs\.\d+)(?:\.|$)/u;

/** Finds texts for participants that an import left to be written, one for each section of the manual and each brief. */
export function lookUnwritten(story: Story): Look[] {
  const told = new Set<string>();
  return storyTexts(story).flatMap(({ path, text }): Look[] => {
    const part = readByTeams.exec(path)?.[0];
    if (part === undefined || !text.startsWith(unwritten) || told.has(part)) return [];
    told.add(part);
    const sentence = `${placeInWords(story, path)} still begins with “${unwritten}”, and participants read it. Write it.`;
    return [{ code: 'unwritten', path, sentence }];
  });
}
