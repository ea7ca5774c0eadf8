import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import type { Opening, Script, StepId } from '../../../exercise/story';

const minuteMs = 60_000;

/** A step of the plan. Instants and lengths in milliseconds of exercise time. */
export interface PlannedStep {
  move: number;
  step: StepId;
  minutes: number;
  starts: number;
  ends: number;
}

/**
 * The plan of the whole exercise: the planned minutes of the moves, one after the other. A move does not begin before its
 * first inject is planned, because welcome, manual and reading lie between the moves and belong to none.
 */
export function planOf(opening: Opening, script: Script | null): PlannedStep[] {
  let cursor = 0;
  return opening.moves.flatMap((move) => {
    cursor = Math.max(cursor, firstInject(script, move.number));
    return move.steps.map(({ step, minutes }) => {
      const starts = cursor;
      cursor += minutes * minuteMs;
      return { move: move.number, step, minutes, starts, ends: cursor };
    });
  });
}

function firstInject(script: Script | null, move: number): number {
  const minutes = (script?.injects ?? [])
    .filter((inject) => inject.move === move)
    .map((inject) => inject.plannedMinute);
  return minutes.length > 0 ? Math.min(...minutes) * minuteMs : 0;
}

/** How the exercise stands to its plan. Milliseconds; null where there is nothing to say yet. */
export interface Pace {
  /** Exercise time. */
  time: number;
  /** The open step of the plan. */
  open: PlannedStep | null;
  /** Steps that can still be opened, in order. */
  later: PlannedStep[];
  /** What is left of the open step; below zero when it is over. */
  remaining: number | null;
  /** Planned against actual: above zero is late. */
  drift: number;
  /** What stays for the debrief if everything to come takes its planned time. */
  debriefKeeps: number;
}

/** Sets the clock against the plan. Null before the exercise is known. */
export function paceOf(view: State, now: number): Pace | null {
  const { opening, step, clock } = view;
  if (!opening) return null;
  const plan = planOf(opening, view.script);
  const time = exerciseTime(clock, now);
  const at = step ? plan.findIndex((one) => one.move === step.move && one.step === step.step) : -1;
  const open = plan[at] ?? null;
  const later = plan.slice(at + 1);
  const ends = step ? step.openedAtExercise + step.minutes * minuteMs : null;
  const isOverBy = ends === null ? time : Math.max(time, ends);
  const drift = open ? isOverBy - open.ends : Math.max(0, time - (plan[0]?.starts ?? 0));
  const playEnds = later.reduce(
    (cursor, one) => Math.max(cursor, one.starts) + one.minutes * minuteMs,
    isOverBy,
  );
  return {
    time,
    open,
    later,
    remaining: ends === null ? null : ends - time,
    drift,
    debriefKeeps: opening.minutes * minuteMs - playEnds - pausesOf(view, now),
  };
}

/** All pauses so far, the running one included: the workshop's hour does not wait for them. A rehearsal has no such hour. */
function pausesOf({ clock, isRehearsal }: State, now: number): number {
  return clock.startedAt === null || isRehearsal ? 0 : now - clock.startedAt - exerciseTime(clock, now);
}
