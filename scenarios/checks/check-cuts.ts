import type { Story, StoryCut } from '../../exercise/story';
import type { Finding } from '../finding';

/** The minutes planned for the step that a cut shortens; null when the plan has no such step. */
function plannedFor({ opening }: Story, { shortens }: StoryCut): number | null {
  if ('debrief' in shortens)
    return opening.debriefSteps.find(({ id }) => id === shortens.debrief)?.minutes ?? null;
  const move = opening.moves.find(({ number }) => number === shortens.move);
  return move?.steps.find(({ step }) => step === shortens.step)?.minutes ?? null;
}

/** Finds cuts of steps that the plan does not have, that save more than the step takes, or that lose unknown objectives. */
export function checkCuts(story: Story): Finding[] {
  return (story.script.cuts ?? []).flatMap((cut, index): Finding[] => {
    const path = `script.cuts.${index}`;
    const planned = plannedFor(story, cut);
    const unknown = cut.loses.filter((id) => !story.opening.objectives.some((known) => known.id === id));
    const found: Finding[] = unknown.map((id) => ({
      code: 'unknown-objective',
      path: `${path}.loses`,
      sentence: `The cut “${cut.id}” loses the objective “${id}”, which does not exist.`,
    }));
    if (planned === null) {
      found.push({
        code: 'unknown-step',
        path: `${path}.shortens`,
        sentence: `The cut “${cut.id}” shortens a step that the plan does not have.`,
      });
    } else if (cut.minutes > planned) {
      found.push({
        code: 'cut-too-long',
        path: `${path}.minutes`,
        sentence: `The cut “${cut.id}” saves ${cut.minutes} minutes of a step that takes ${planned}.`,
      });
    }
    return found;
  });
}
