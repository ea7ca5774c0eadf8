import type { StepId } from '../story';

/** What staff changed in the plan of the workshop. */
export interface PlanChanges {
  /** Steps that are to take other than the planned minutes, each once. */
  steps: { move: number; step: StepId; minutes: number }[];
  /** The ids of the cuts that were taken. */
  cuts: string[];
}

/** A team's own clock; ends at an instant of exercise time, in milliseconds. */
export interface TeamTimer {
  team: string;
  minutes: number;
  endsAtExercise: number;
}
