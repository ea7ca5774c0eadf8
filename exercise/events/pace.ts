import type { SeatId } from '../ids';
import type { StepId } from '../story';

/** A step of a move is open, with its planned minutes. Nothing closes by itself. */
export interface StepOpened {
  type: 'StepOpened';
  move: number;
  step: StepId;
  minutes: number;
}

/** The open step got more (or, negative, less) time. */
export interface StepExtended {
  type: 'StepExtended';
  minutes: number;
}

/** Everything stands still. Who pressed it is known to the lead only. */
export interface ExercisePaused {
  type: 'ExercisePaused';
  /**
   * Set when nobody pressed it: no process served the exercise from this instant (epoch milliseconds) until the event was
   * recorded, as after a restart or a sleep of the laptop. The clock stands still from then on.
   */
  since?: number;
  secret?: { seat: SeatId };
}

/** Play goes on. What was due is later by the length of the pause. */
export interface ExerciseResumed {
  type: 'ExerciseResumed';
}

/** Private picks of a move are closed; the team sees how they were spread, or null when fewer than three answered. */
export interface PicksClosed {
  type: 'PicksClosed';
  move: number;
  team: string;
  spread: { tool: string | null; mechanism: string | null; people: number }[] | null;
}
