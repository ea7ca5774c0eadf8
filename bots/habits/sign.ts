import { cardLines, filledLines } from '../../exercise/card';
import { exerciseTime } from '../../exercise/exercise-clock';
import { command, type Habit } from '../act';
import { seconds } from '../chance';
import { stepOf } from '../colleagues';
import type { PlayerSight } from '../sight';

/** Signs a card that is whole, or one that has a tool and a strategy once signing is all that is left to do. */
export const signCard: Habit<PlayerSight> = (sight) => {
  const step = stepOf(sight, 'decide', 'anticipate');
  if (!step) return [];
  const { seat, team, cards } = sight;
  return cards.flatMap(({ id, move, revision, content, updatedAt }) => {
    const card = team.cards[id];
    const hasSigned = card?.signatures.some((one) => one.seat === seat.id && one.revision === revision);
    if (move !== step.move || card?.submitted || hasSigned || revision < 1) return [];
    const isWhole = filledLines(content).length === cardLines.length;
    if (!isWhole && !(step.step === 'anticipate' && content.tool && content.strategy)) return [];
    const since = Math.max(exerciseTime(team.clock, updatedAt), isWhole ? 0 : step.openedAtExercise);
    const at = since + seconds(5, 25, seat.id, 'sign', id);
    return [command(`sign ${id} ${revision}`, at, { type: 'SignCard', card: id, revision })];
  });
};
