import type { State } from '../../../exercise/state';

/** What every step of the board gets. */
export interface StepProps {
  view: State;
  /** On paper nothing is chosen: every form of a figure is shown. */
  isPaper?: boolean;
}
