import type { State } from '../../exercise/state';
import type { StepId, StoryMove } from '../../exercise/story';

/** The open step with its place in the plan. */
export interface StepNow {
  move: StoryMove;
  step: StepId;
  question: string;
  /** Its place among the move's steps, from 1. */
  place: number;
  count: number;
  minutes: number;
  openedAtExercise: number;
}

/** The step that is open, as the plan has it; null when none is. */
export function stepNow(view: State): StepNow | null {
  const open = view.step;
  const move = view.opening?.moves.find((one) => one.number === open?.move);
  if (!open || !move) return null;
  const index = move.steps.findIndex((one) => one.step === open.step);
  return {
    move,
    step: open.step,
    question: move.steps[index]?.question ?? '',
    place: index + 1,
    count: move.steps.length,
    minutes: open.minutes,
    openedAtExercise: open.openedAtExercise,
  };
}

/** How many moves are played, the practice round left out. */
export function playedMoves(view: State): number {
  return view.opening?.moves.filter((move) => move.number > 0).length ?? 0;
}
