import type * as events from '../events/pace';
import type { Evolution } from '../evolution';
import { exerciseTime } from '../exercise-clock';

const stepOpened: Evolution<events.StepOpened> = (state, event, at) => ({
  ...state,
  step: {
    move: event.move,
    step: event.step,
    openedAtExercise: exerciseTime(state.clock, at),
    minutes: event.minutes,
  },
  stepsOpened: [...state.stepsOpened, { move: event.move, step: event.step, at, minutes: event.minutes }],
});

const stepExtended: Evolution<events.StepExtended> = (state, event) =>
  state.step ? { ...state, step: { ...state.step, minutes: state.step.minutes + event.minutes } } : state;

const exercisePaused: Evolution<events.ExercisePaused> = (state, event, at) => ({
  ...state,
  clock: {
    ...state.clock,
    pausedAt: event.since ?? at,
    pausedBy: event.secret?.seat ?? null,
    awayUntil: event.since === undefined ? null : at,
  },
});

const exerciseResumed: Evolution<events.ExerciseResumed> = (state, _, at) => {
  const { pausedAt, pauses } = state.clock;
  const ended = pausedAt === null ? pauses : [...pauses, { from: pausedAt, to: at }];
  return {
    ...state,
    clock: { ...state.clock, pausedAt: null, pausedBy: null, awayUntil: null, pauses: ended },
  };
};

const picksClosed: Evolution<events.PicksClosed> = (state, event) => ({
  ...state,
  picks: [...state.picks, { move: event.move, team: event.team, spread: event.spread }],
});

/** How steps, pauses and the close of private picks change the state. */
export const evolutions = {
  StepOpened: stepOpened,
  StepExtended: stepExtended,
  ExercisePaused: exercisePaused,
  ExerciseResumed: exerciseResumed,
  PicksClosed: picksClosed,
};
