import type { State } from '../../../exercise/state';

/** An instant whose exercise time the record names. */
interface Anchor {
  at: number;
  time: number;
}

/**
 * The exercise time of an instant of play, in milliseconds since STARTEX. A view keeps the sum of the pauses and not
 * when each was, so it is counted from the latest instant before it that is known in both clocks, and never beyond the
 * next one.
 */
export function playedTime(view: State, at: number): number {
  const { startedAt } = view.clock;
  if (startedAt === null || at <= startedAt) return 0;
  const anchors = anchorsOf(view, startedAt);
  const before = anchors.filter((anchor) => anchor.at <= at).at(-1) ?? { at: startedAt, time: 0 };
  const after = anchors.find((anchor) => anchor.at > at);
  return Math.min(before.time + at - before.at, after?.time ?? Number.POSITIVE_INFINITY);
}

/** How long play lasted, in milliseconds without pauses; null while it goes on. */
export function playLength({ clock }: State): number | null {
  if (clock.startedAt === null || clock.endedAt === null) return null;
  return clock.endedAt - clock.startedAt - clock.pausedMs;
}

function anchorsOf(view: State, startedAt: number): Anchor[] {
  const { step, stepsOpened, clock } = view;
  const opened = stepsOpened.at(-1);
  const last = step && opened ? [{ at: opened.at, time: step.openedAtExercise }] : [];
  const length = playLength(view);
  const end = clock.endedAt !== null && length !== null ? [{ at: clock.endedAt, time: length }] : [];
  return [{ at: startedAt, time: 0 }, ...last, ...end];
}
