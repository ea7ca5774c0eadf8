import type { Channel } from '../../../exercise/channel';
import type { Reducer } from '../../../exercise/evolution';
import { initialState, type State } from '../../../exercise/state';
import { eventOf, type Tape, type TapeLine } from './tape';

/** What is known at a position: each channel that is followed, with its view and cursor, as a connection keeps them. */
export type KnownChannels = Partial<Record<Channel, { cursor: number; view: State }>>;

/** Every so many lines what is known is kept, so that a jump folds no more than these. */
export const keptEvery = 32;

/** What a seat knows once it is told one line more. */
export function told(known: KnownChannels, line: TapeLine, evolve: Reducer): KnownChannels {
  if ('follows' in line)
    return Object.fromEntries(
      Object.entries(known).filter(([name]) => line.follows.includes(name as Channel)),
    );
  if ('view' in line) return { ...known, [line.channel]: { cursor: line.cursor, view: line.view } };
  const happened = eventOf(line);
  if (!happened || !('channel' in line)) return known;
  const view = evolve(known[line.channel]?.view ?? initialState, happened);
  return { ...known, [line.channel]: { cursor: line.cursor, view } };
}

/** A tape that can be read at any position. */
export interface TapeFold {
  /** What is known at a position. Kept states are never changed, so that going back is as quick as going on. */
  at(position: number): KnownChannels;
  /** How far it has been folded, in lines. */
  reach(): number;
}

/** Folds a tape from the nearest kept state on. */
export function foldTape({ lines }: Tape, evolve: Reducer): TapeFold {
  const kept: KnownChannels[] = [{}];
  return {
    reach: () => (kept.length - 1) * keptEvery,
    at(position) {
      const end = Math.max(0, Math.min(position, lines.length));
      const from = Math.min(Math.floor(end / keptEvery), kept.length - 1);
      let known = kept[from] ?? {};
      for (let index = from * keptEvery; index < end; index += 1) {
        known = told(known, lines[index] as TapeLine, evolve);
        if ((index + 1) % keptEvery === 0) kept[(index + 1) / keptEvery] ??= known;
      }
      return known;
    },
  };
}
