import type { State } from '../../../exercise/state';

/** Whether an instant lies in the open move: after its first step was opened. */
export function isOfThisMove(view: State, at: number): boolean {
  const start = view.stepsOpened.find((opened) => opened.move === view.step?.move)?.at;
  return start !== undefined && at >= start;
}
