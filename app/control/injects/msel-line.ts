import { releaseHoldMs } from '../../../exercise/rules/release-inject';
import type { Release, State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';

type Branch = StoryInject['branches'][number];

/** How a line of the MSEL stands. */
export type LineStatus =
  | { kind: 'ready' | 'reserve' | 'expected' | 'chooseBranch' | 'noText' | 'recalled' }
  | { kind: 'goingOut' | 'held'; release: Release }
  | { kind: 'released'; release: Release };

/** Releases of a line that were not taken back, the first first. */
export function releasesOf(view: State, inject: string): Release[] {
  return view.releases.filter((release) => release.inject === inject && release.status !== 'taken-back');
}

/** The text that a counter-move inject goes out in: null for others, and why there is none. */
export function branchOf(view: State, inject: StoryInject): Branch | null | 'not-chosen' | 'missing' {
  if (inject.kind !== 'counter-move') return null;
  const chosen = view.counterMoves.find((choice) => choice.move === inject.move)?.counterMove;
  if (!chosen) return 'not-chosen';
  return inject.branches.find((branch) => branch.counterMove === chosen) ?? 'missing';
}

/** The status of a line, from its latest release or from what it waits for. */
export function statusOf(view: State, inject: StoryInject): LineStatus {
  const release = releasesOf(view, inject.id).at(-1);
  if (release?.status === 'going-out') return { kind: 'goingOut', release };
  if (release?.status === 'held') return { kind: 'held', release };
  if (release?.status === 'released') return { kind: 'released', release };
  if (release?.status === 'recalled') return { kind: 'recalled' };
  if (inject.kind === 'expected-action') return { kind: 'expected' };
  if (inject.kind === 'contingency') return { kind: 'reserve' };
  const branch = branchOf(view, inject);
  if (branch === 'not-chosen') return { kind: 'chooseBranch' };
  return { kind: branch === 'missing' ? 'noText' : 'ready' };
}

/** Whole seconds until a release is out. */
export function secondsLeft(release: Release, time: number): number {
  const left = (release.dueAtExercise ?? time) - time;
  return Math.max(0, Math.min(releaseHoldMs / 1000, Math.ceil(left / 1000)));
}

/** The line that goes out next by the plan: of the open move or a later one, not sent, not held in reserve. */
export function nextLine(view: State): StoryInject | null {
  const from = view.step?.move ?? 0;
  const waiting = (view.script?.injects ?? []).filter(
    (inject) =>
      inject.move >= from &&
      inject.kind !== 'expected-action' &&
      inject.kind !== 'contingency' &&
      releasesOf(view, inject.id).length === 0,
  );
  return waiting.sort((one, other) => one.plannedMinute - other.plannedMinute)[0] ?? null;
}
