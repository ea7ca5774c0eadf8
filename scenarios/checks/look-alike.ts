import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { playerTexts, wordsIn } from '../reading';

/** How many words in a row are held against each other, and from which share of the shorter text on two texts are alike. */
const run = 5;
/** Texts of fewer words are alike by chance. */
const wordsFrom = 20;
const alikeFrom = 0.6;

interface Read {
  path: string;
  inject: number;
  number: string;
  runs: Set<string>;
}

/** The runs of words of a text. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(0, words.length - run);
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + run).join(' ')));
}

function textsIn({ script }: Story): Read[] {
  return script.injects.flatMap((inject, index) =>
    playerTexts(inject)
      .filter(({ text }) => wordsIn(text) >= wordsFrom)
      .map(({ field, text }) => ({
        path: `script.injects.${index}.${field}`,
        inject: index,
        number: inject.number,
        runs: runsOf(text),
      })),
  );
}

/** For a text the earlier texts of other injects, with how many runs they share. */
function sharedWith(text: Read, earlier: ReadonlyMap<string, Read[]>): Map<Read, number> {
  const shared = new Map<Read, number>();
  for (const each of text.runs)
    for (const other of earlier.get(each) ?? [])
      if (other.inject !== text.inject) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

/** Finds texts of different injects that say nearly the same in the same words: each text once, with the first that it is like. */
export function lookAlike(story: Story): Look[] {
  const earlier = new Map<string, Read[]>();
  const told = new Set<number>();
  return textsIn(story).flatMap((text) => {
    const like = [...sharedWith(text, earlier)].find(
      ([other, runs]) => runs >= alikeFrom * Math.min(other.runs.size, text.runs.size),
    )?.[0];
    for (const each of text.runs) earlier.set(each, [...(earlier.get(each) ?? []), text]);
    if (!like || told.has(text.inject)) return [];
    told.add(text.inject);
    const sentence = `Inject ${text.number} says in great part what inject ${like.number} says. Make them differ, or leave one out.`;
    return [{ code: 'texts-alike', path: text.path, sentence } satisfies Look];
  });
}
