'use client';

import { exerciseTime } from '../../exercise/exercise-clock';
import { useNow } from '../live/use-now';
import { useView } from '../live/use-views';
import { stepNow } from './step-now';

/** The clock of the open step, in milliseconds; null when no step is open. */
export interface StepClock {
  remaining: number;
  planned: number;
  /** Exercise time at which the plan ends the step. */
  until: number;
}

/** How long the open step still has; counts on below zero, because nothing closes by itself. */
export function useStepClock(): StepClock | null {
  const view = useView();
  const now = useNow();
  const step = stepNow(view);
  if (!step) return null;
  const planned = step.minutes * 60_000;
  const until = step.openedAtExercise + planned;
  return { remaining: until - exerciseTime(view.clock, now), planned, until };
}
