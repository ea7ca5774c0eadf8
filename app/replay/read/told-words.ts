import type { Sentence } from '../../../exercise/sentence';
import type { State } from '../../../exercise/state';
import { describe } from '../../../exercise/timeline';
import { eventOf, type Tape } from './tape';

/** Something that was told in words: at which position, when, and how it is said. */
export interface ToldInWords {
  position: number;
  at: number;
  sentence: Sentence;
}

/** What the line at a position told in words; null for what is not told in words, or was told on another channel already. */
export function toldAt({ lines }: Tape, position: number, view: State): ToldInWords | null {
  const happened = eventOf(lines[position - 1]);
  if (!happened) return null;
  const before = eventOf(lines[position - 2]);
  if (before && before.at === happened.at && before.event.type === happened.event.type) return null;
  const sentence = describe(happened, view);
  return sentence ? { position, at: happened.at, sentence } : null;
}

/** The latest things that were told in words up to a position, the last first. */
export function latestTold(tape: Tape, position: number, view: State, count: number): ToldInWords[] {
  const told: ToldInWords[] = [];
  for (let at = position; at > 0 && told.length < count; at -= 1) {
    const one = toldAt(tape, at, view);
    if (one) told.push(one);
  }
  return told;
}
