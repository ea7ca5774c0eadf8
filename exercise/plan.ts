import { exerciseTime } from './exercise-clock';
import { remembered } from './msel/look-up';
import type { State } from './state';
import { type Script, type StepId, type StoryCut, stepIds } from './story';

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
 * The plan of the whole exercise as it stands: the minutes of the moves, one after the other, with what staff changed. A
 * move does not begin before its first inject is planned, because welcome, manual and reading lie between the moves and
 * belong to none.
 */
export function planOf(state: Pick<State, 'opening' | 'script' | 'plan'>): PlannedStep[] {
  let cursor = 0;
  return (state.opening?.moves ?? []).flatMap((move) => {
    cursor = Math.max(cursor, firstInject(state.script, move.number));
    return move.steps.map(({ step, minutes: written }) => {
      const minutes = changedMinutes(state, move.number, step) ?? written;
      const starts = cursor;
      cursor += minutes * minuteMs;
      return { move: move.number, step, minutes, starts, ends: cursor };
    });
  });
}

function changedMinutes({ plan }: Pick<State, 'plan'>, move: number, step: StepId): number | null {
  return plan.steps.find((one) => one.move === move && one.step === step)?.minutes ?? null;
}

/** The minutes that a step is to take as the plan stands; null when the plan has no such step. */
export function plannedMinutes(state: State, move: number, step: StepId): number | null {
  return planOf(state).find((one) => one.move === move && one.step === step)?.minutes ?? null;
}

/** Whether a step has not been opened yet and can still be. */
export function isStillToCome({ step: open }: State, move: number, step: StepId): boolean {
  if (!open || move > open.move) return true;
  return move === open.move && stepIds.indexOf(step) > stepIds.indexOf(open.step);
}

/** A cut of the scenario by its id. */
export function cutOf({ script }: State, id: string): StoryCut | null {
  return script?.cuts?.find((cut) => cut.id === id) ?? null;
}

/** The cuts that can be taken now: not taken, and of a step that is open or still to come. */
export function cutsNow(state: State): StoryCut[] {
  return (state.script?.cuts ?? []).filter(({ id, shortens }) => {
    if (state.plan.cuts.includes(id)) return false;
    if ('debrief' in shortens) return true;
    const isOpen = state.step?.move === shortens.move && state.step.step === shortens.step;
    return isOpen || isStillToCome(state, shortens.move, shortens.step);
  });
}

function firstInject(script: Script | null, move: number): number {
  return (script ? firstMinutes(script).get(move) : undefined) ?? 0;
}

/** When the first inject of each move is planned, in milliseconds of exercise time. */
const firstMinutes = remembered(({ injects }: Script) => {
  const first = new Map<number, number>();
  for (const { move, plannedMinute } of injects)
    first.set(move, Math.min(first.get(move) ?? Number.POSITIVE_INFINITY, plannedMinute * minuteMs));
  return first;
});

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

/** EX196: sets the clock against the plan. Null before the exercise is known. */
export function paceOf(view: State, now: number): Pace | null {
  const { opening, step, clock } = view;
  if (!opening) return null;
  const plan = planOf(view);
  const time = exerciseTime(clock, now);
  const at = step ? plan.findIndex((one) => one.move === step.move && one.step === step.step) : -1;
  const open = plan[at] ?? null;
  // A step that was cut to nothing is not offered any more.
  const later = plan.slice(at + 1).filter(({ minutes }) => minutes > 0);
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
