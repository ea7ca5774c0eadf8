import type { ExerciseEvent } from './event';
import type { State } from './state';

/** How one event type changes the state. */
export type Evolution<E extends ExerciseEvent> = (state: State, event: E, at: number) => State;
