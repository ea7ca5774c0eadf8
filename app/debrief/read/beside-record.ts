import type { State } from '../../../exercise/state';
import type { RecordedAct } from '../../../exercise/story';
import { type CountedCard, countedCards } from './played-moves';

/** A move with what was done in the case and what the group chose. */
export interface BesideRecord {
  move: number;
  acts: RecordedAct[];
  cards: CountedCard[];
}

/** The moves of the case's record and of play side by side; none where the story is about no case. */
export function besideRecord(view: State): BesideRecord[] {
  const record = view.debrief?.history ?? [];
  if (record.length === 0) return [];
  const cards = countedCards(view);
  return [...new Set([...record, ...cards].map(({ move }) => move))]
    .sort((one, other) => one - other)
    .map((move) => ({
      move,
      acts: record.filter((act) => act.move === move),
      cards: cards.filter((card) => card.move === move),
    }));
}
