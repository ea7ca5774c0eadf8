import type { Condition } from '../../../../exercise/condition';
import { overlayOf } from '../../../../exercise/msel/effective-line';
import { linesInOrder } from '../../../../exercise/msel/running-order';
import type { Release, State } from '../../../../exercise/state';
import type { StoryInject } from '../../../../exercise/story';
import { releasesOf } from '../msel-line';

/**
 * The lines that may follow from a release that leaked: those still to go out, of its move or a later one, first those that
 * wait for this very line.
 */
export function consequencesOf(view: State, release: Release): StoryInject[] {
  const own = release.inject;
  const move = view.script?.injects.find((line) => line.id === own)?.move ?? view.step?.move ?? 0;
  const lines = linesInOrder(view).filter(
    (line) =>
      line.id !== own &&
      line.move >= move &&
      line.kind !== 'expected-action' &&
      overlayOf(view, line.id).standing === 'planned' &&
      releasesOf(view, line.id).every(({ status }) => status === 'recalled'),
  );
  const follows = (line: StoryInject) =>
    own !== null && line.waitsFor !== undefined && names(line.waitsFor, own);
  return [...lines.filter(follows), ...lines.filter((line) => !follows(line))];
}

function names(condition: Condition, inject: string): boolean {
  if ('not' in condition) return false;
  if ('all' in condition) return condition.all.some((part) => names(part, inject));
  if ('any' in condition) return condition.any.some((part) => names(part, inject));
  return 'after' in condition && condition.after === inject;
}
