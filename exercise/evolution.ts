import type { ExerciseEvent, Happened } from './event';
import type { State } from './state';

/** Folds the next event into a state. */
export type Reducer = (state: State, happened: Happened) => State;

/** How one event type changes the state. */
export type Evolution<E extends ExerciseEvent> = (state: State, event: E, at: number) => State;
