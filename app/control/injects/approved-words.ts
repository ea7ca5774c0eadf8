import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import type { branchOf } from './msel-line';

/**
 * The red cell's own words for a counter-move inject, once the controller has approved them: the title of the branch over
 * them. Null where it wrote none, or where another counter-move has been chosen since.
 */
export function approvedWords(
  { redCell, counterMoves }: State,
  inject: StoryInject,
  branch: ReturnType<typeof branchOf>,
): { title: string; text: string } | null {
  if (inject.kind !== 'counter-move') return null;
  const choice = counterMoves.find((one) => one.move === inject.move);
  const judged = redCell?.moves.findLast((one) => one.move === inject.move && one.judged);
  if (judged?.judged?.verdict !== 'approved' || judged.text === '') return null;
  if (!choice || choice.counterMove !== judged.counterMove) return null;
  const { title } = typeof branch === 'object' && branch ? branch : inject;
  return { title, text: judged.text };
}
