import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { playerTexts, wordsIn } from '../reading';

/** How many words in a row are held against each other, and from which share of the shorter text on two texts are alike. */
const run = 5;
/** Texts of fewer words are alike by chance. */
const wordsFrom = 20;
const alikeFrom = 0.6;
/**
 * A run is held against the first texts that have it, and after so many runs no more texts are looked at. Without such ends a
 * story that says one thing a thousand times over would be looked at for minutes, while its server served nobody.
 */
const textsOfRun = 16;
const runsMax = 250_000;

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

function* textsIn({ script }: Story): Generator<Read> {
  let left = runsMax;
  for (const [index, inject] of script.injects.entries())
    for (const { field, text } of playerTexts(inject)) {
      if (wordsIn(text) < wordsFrom) continue;
      const runs = runsOf(text);
      left -= runs.size;
      if (left < 0) return;
      yield { path: `script.injects.${index}.${field}`, inject: index, number: inject.number, runs };
    }
}

/** For a text the earlier texts of other injects, with how many runs they share. */
function sharedWith(text: Read, earlier: ReadonlyMap<string, Read[]>): Map<Read, number> {
  const shared = new Map<Read, number>();
  for (const each of text.runs)
    for (const other of earlier.get(each) ?? [])
      if (other.inject !== text.inject) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

function keep(text: Read, earlier: Map<string, Read[]>): void {
  for (const each of text.runs) {
    const first = earlier.get(each);
    if (!first) earlier.set(each, [text]);
    else if (first.length < textsOfRun) first.push(text);
  }
}

/** Finds texts of different injects that say nearly the same in the same words: each text once, with the first that it is like. */
export function lookAlike(story: Story): Look[] {
  const earlier = new Map<string, Read[]>();
  const told = new Set<number>();
  return [...textsIn(story)].flatMap((text) => {
    const like = [...sharedWith(text, earlier)].find(
      ([other, runs]) => runs >= alikeFrom * Math.min(other.runs.size, text.runs.size),
    )?.[0];
    keep(text, earlier);
    if (!like || told.has(text.inject)) return [];
    told.add(text.inject);
    const sentence = `Inject ${text.number} says in great part what inject ${like.number} says. Make them differ, or leave one out.`;
    return [{ code: 'texts-alike', path: text.path, sentence } satisfies Look];
  });
}
