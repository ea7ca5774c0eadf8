import { overlayOf } from '../../../exercise/msel/effective-line';
import type { MselLine } from '../../../exercise/msel/lines';
import { releasesOfLine } from '../../../exercise/msel/look-up';
import { linesInOrder } from '../../../exercise/msel/running-order';
import { releaseHoldMs } from '../../../exercise/rules/release-inject';
import type { Release, State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { newInject } from '../frame/desk-context';

type Branch = StoryInject['branches'][number];

/** Releases of a line that were not taken back, the first first. */
export function releasesOf(view: State, inject: string): Release[] {
  return releasesOfLine(view, inject).filter(({ status }) => status !== 'taken-back');
}

/** The text that a counter-move inject goes out in: null for others, and why there is none. */
export function branchOf(view: State, inject: StoryInject): Branch | null | 'not-chosen' | 'missing' {
  if (inject.kind !== 'counter-move') return null;
  const chosen = view.counterMoves.find((choice) => choice.move === inject.move)?.counterMove;
  if (!chosen) return 'not-chosen';
  return inject.branches.find((branch) => branch.counterMove === chosen) ?? 'missing';
}

/** Whole seconds until a release is out. */
export function secondsLeft(release: Release, time: number): number {
  const left = (release.dueAtExercise ?? time) - time;
  return Math.max(0, Math.min(releaseHoldMs / 1000, Math.ceil(left / 1000)));
}

/**
 * The line that goes out next in the running order: of the open move or a later one, not sent, not held in reserve, and
 * neither held nor set aside.
 */
export function nextLine(view: State): StoryInject | null {
  const from = view.step?.move ?? 0;
  const waiting = linesInOrder(view).find((inject) => {
    const { standing, hold } = overlayOf(view, inject.id);
    return (
      inject.move >= from &&
      inject.kind !== 'expected-action' &&
      inject.kind !== 'contingency' &&
      standing === 'planned' &&
      hold === null &&
      releasesOf(view, inject.id).length === 0
    );
  });
  return waiting ?? null;
}

/**
 * What stands over the list: what was chosen, or the next line by the plan.
 * @param chosen the id of a line or of a release, or the word for an inject that is being written; null follows the plan
 */
export function chosenOf(view: State, lines: readonly MselLine[], chosen: string | null): string | null {
  if (chosen === newInject || view.releases.some(({ id }) => id === chosen)) return chosen;
  if (lines.some(({ id, inject }) => id === chosen && inject)) return chosen;
  const next = nextLine(view)?.id;
  return lines.some(({ id }) => id === next) ? (next ?? null) : null;
}
