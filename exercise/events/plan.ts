import type { StepId } from '../story';

/** A step that is not over is to take more or less time than was planned; none at all leaves it out. Staff only. */
export interface PlanChanged {
  type: 'PlanChanged';
  move: number;
  step: StepId;
  minutes: number;
}

/** The facilitator was behind and took one of the scenario's cuts. Staff only. */
export interface CutTaken {
  type: 'CutTaken';
  cut: string;
  text: string;
  /** Minutes that it saves. */
  minutes: number;
  /** Objectives that lose by it. */
  loses: string[];
}

/** A team works against a clock of its own. That team and staff see it. */
export interface TeamTimerSet {
  type: 'TeamTimerSet';
  team: string;
  minutes: number;
  /** In exercise time, in milliseconds; a pause holds it. */
  endsAtExercise: number;
}

/** The clock of a team was taken away. */
export interface TeamTimerStopped {
  type: 'TeamTimerStopped';
  team: string;
}
