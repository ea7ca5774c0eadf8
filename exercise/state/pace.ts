import type { StepId } from '../story';

/** The step that is open, in exercise time (milliseconds since STARTEX). */
export interface OpenStepState {
  move: number;
  step: StepId;
  openedAtExercise: number;
  minutes: number;
}

/** How a team's private picks were spread; null when fewer than three answered. */
export interface PickSpread {
  move: number;
  team: string;
  spread: { tool: string | null; mechanism: string | null; people: number }[] | null;
}
