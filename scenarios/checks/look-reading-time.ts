import type { StepId, Story, StoryInject } from '../../exercise/story';
import type { Look } from '../look';
import { wordsForTeam, wordsPerMinute } from '../reading';

/** In which step what kinds of lines are read. Lines in reserve come between steps. */
const readIn: readonly (readonly [StepId, readonly StoryInject['kind'][]])[] = [
  ['update', ['contextual', 'practice']],
  ['reveal', ['counter-move']],
];

/** Finds steps in which a team gets more to read than the step has minutes for. */
export function lookReadingTime(story: Story): Look[] {
  const { moves, teams } = story.opening;
  return moves.flatMap((move, index) =>
    readIn.flatMap(([step, kinds]): Look[] => {
      const injects = story.script.injects.filter(
        (inject) => inject.move === move.number && kinds.includes(inject.kind),
      );
      const minutes = move.steps.find((one) => one.step === step)?.minutes ?? 0;
      const loads = teams
        .map((team) => ({ name: team.name || team.id, words: wordsForTeam(story, injects, team.id) }))
        .filter(({ words }) => words > minutes * wordsPerMinute);
      const most = loads.sort((one, other) => other.words - one.words)[0];
      if (!most) return [];
      const needed = Math.ceil(most.words / wordsPerMinute);
      const sentence = `In move ${move.number} “${most.name}” gets ${most.words} words to read in the step “${step}”, which takes ${needed} minutes at ${wordsPerMinute} words a minute; the step has ${minutes}.`;
      return [{ code: 'reading-over-step', path: `opening.moves.${index}.steps`, sentence }];
    }),
  );
}
