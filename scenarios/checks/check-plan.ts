import { type Story, stepIds } from '../../exercise/story';
import type { Finding } from '../finding';

/** True when every number is greater than the one before. */
function isRising(numbers: readonly number[]): boolean {
  return numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? Number.NEGATIVE_INFINITY),
  );
}

function sumOfMinutes(parts: readonly { minutes: number }[]): number {
  return parts.reduce((sum, part) => sum + part.minutes, 0);
}

function checkOrder({ opening }: Story): Finding[] {
  const found: Finding[] = [];
  if (!isRising(opening.moves.map((move) => move.number))) {
    found.push({
      code: 'moves-out-of-order',
      path: 'opening.moves',
      sentence: 'The moves do not stand in the order of their numbers.',
    });
  }
  opening.moves.forEach((move, index) => {
    if (isRising(move.steps.map(({ step }) => stepIds.indexOf(step)))) return;
    found.push({
      code: 'steps-out-of-order',
      path: `opening.moves.${index}.steps`,
      sentence: `The steps of move ${move.number} do not follow the order of a move, or one stands twice.`,
    });
  });
  return found;
}

function checkTime({ opening, script }: Story): Finding[] {
  const found: Finding[] = [];
  const debrief = sumOfMinutes(opening.debriefSteps);
  const moves = opening.moves.reduce((sum, move) => sum + sumOfMinutes(move.steps), 0);
  if (moves + debrief > opening.minutes) {
    found.push({
      code: 'plan-over-time',
      path: 'opening.minutes',
      sentence: `Moves and debrief take ${moves + debrief} minutes but the workshop lasts ${opening.minutes}.`,
    });
  }
  if (debrief < opening.debriefFloorMinutes) {
    found.push({
      code: 'debrief-under-floor',
      path: 'opening.debriefSteps',
      sentence: `The debrief is planned for ${debrief} minutes, under its floor of ${opening.debriefFloorMinutes}.`,
    });
  }
  script.injects.forEach((inject, index) => {
    const ends = inject.plannedMinute + inject.maximumMinutes;
    if (ends <= opening.minutes - debrief) return;
    found.push({
      code: 'inject-after-play',
      path: `script.injects.${index}.plannedMinute`,
      sentence: `Inject ${inject.number} with its discussion runs to minute ${ends}, into the debrief that begins at minute ${opening.minutes - debrief}.`,
    });
  });
  return found;
}

/** Finds moves and steps out of order and plans that do not fit the workshop or cut into its debrief. */
export function checkPlan(story: Story): Finding[] {
  return [...checkOrder(story), ...checkTime(story)];
}
