import type { Story, StoryInject } from '../../exercise/story';
import type { Look } from '../look';

/** Whether a line goes out in any run that keeps to its plan. */
const isCertain = ({ kind, stretch, waitsFor }: StoryInject) =>
  kind !== 'practice' && kind !== 'contingency' && !stretch && !waitsFor;

/** Finds objectives that only practice, reserve, stretch or waiting lines serve: a run may end without any of them. */
export function lookObjectives({ opening, script }: Story): Look[] {
  return opening.objectives.flatMap(({ id }, index): Look[] => {
    const serving = script.injects.filter(({ objectives }) => objectives.includes(id));
    if (serving.length === 0 || serving.some(isCertain)) return [];
    const sentence = `Objective ${id} is served only by lines that may not go out: practice, reserve, stretch, or waiting for something.`;
    return [{ code: 'objective-not-certain', path: `opening.objectives.${index}`, sentence }];
  });
}
