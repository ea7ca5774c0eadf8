import { releaseHoldMs } from '../../exercise/rules/release-inject';
import type { State } from '../../exercise/state';

/** An instant whose exercise time the record names. */
interface Anchor {
  at: number;
  time: number;
}

/**
 * The exercise time of an instant that has passed, in milliseconds. A view keeps the sum of the pauses and not when each
 * was, so it is counted from the latest instant before it that the record gives in both clocks.
 */
export function exerciseTimeAt(view: State, at: number): number {
  const { startedAt, pausedMs } = view.clock;
  if (startedAt === null || at <= startedAt) return 0;
  if (pausedMs === 0) return at - startedAt;
  const anchors = anchorsOf(view, startedAt);
  const before = anchors.filter((anchor) => anchor.at <= at).at(-1) ?? { at: startedAt, time: 0 };
  const after = anchors.find((anchor) => anchor.at > at);
  return Math.min(before.time + at - before.at, after?.time ?? Number.POSITIVE_INFINITY);
}

function anchorsOf(view: State, startedAt: number): Anchor[] {
  const releases = view.releases.flatMap(({ decidedAt, dueAtExercise }) =>
    dueAtExercise === null ? [] : [{ at: decidedAt, time: dueAtExercise - releaseHoldMs }],
  );
  const opened = view.stepsOpened.at(-1);
  const step = view.step && opened ? [{ at: opened.at, time: view.step.openedAtExercise }] : [];
  return [{ at: startedAt, time: 0 }, ...releases, ...step].sort((one, other) => one.at - other.at);
}
