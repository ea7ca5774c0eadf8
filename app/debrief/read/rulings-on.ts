import type { Ruling, State } from '../../../exercise/state';
import { isPlayed } from './played-moves';

/** The rulings on a card, in the order in which they were given. */
export function rulingsOnCard({ rulings }: State, card: string): Ruling[] {
  return rulings.filter(({ subject }) => subject.kind === 'card' && subject.card === card);
}

/** The rulings of the moves that were played that are about no card: on answers of the other side and on votes. */
export function otherRulings({ rulings }: State): Ruling[] {
  return rulings.filter(({ subject, move }) => subject.kind !== 'card' && isPlayed(move));
}
