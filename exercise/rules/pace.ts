import type { Circumstances } from '../command';
import { happened, refused } from '../decision';
import type { PicksClosed } from '../events/pace';
import { exerciseTime } from '../exercise-clock';
import { plannedMinutes } from '../plan';
import { privateForecastsToClose } from '../private-forecasts';
import type { Rule } from '../rule';
import type { OpenStepState, State } from '../state';
import { type StepId, stepIds } from '../story';

const minuteMs = 60_000;

/** A team is told how its private picks are spread from this many answers on. */
export const spreadFrom = 3;

/** EX10: STARTEX starts the clock. */
export const startExercise: Rule<'StartExercise'> = () => happened({ type: 'ExerciseStarted' });

/**
 * EX11: the facilitator opens any step of the plan that comes after the open one; skipping is allowed, going back is not.
 * EX12: leaving "think alone" closes the private picks, and EX321: leaving "anticipate" what people forecast alone. EX13: a step that would cut the debrief needs a second yes.
 */
export const openStep: Rule<'OpenStep'> = (state, { command, now, circumstances }) => {
  const minutes = plannedMinutes(state, command.move, command.step);
  if (minutes === null) return refused('UnknownStep');
  if (state.step && !isLater(state.step, command)) return refused('StepIsPast');
  const floor = shortDebrief(state, now + minutes * minuteMs);
  if (floor !== null && !command.confirmShortDebrief)
    return refused('DebriefWouldBeShort', { minutes: floor });
  const forecasts = privateForecastsToClose(state, circumstances);
  return happened(...picksToClose(state, circumstances), ...forecasts, {
    type: 'StepOpened',
    move: command.move,
    step: command.step,
    minutes,
  });
};

/** EX14: the open step gets more or less time, down to nothing. */
export const extendStep: Rule<'ExtendStep'> = (state, { command, now }) => {
  if (!state.step) return refused('StepDoesNotAllow');
  const minutes = Math.max(-state.step.minutes, command.minutes);
  if (minutes === 0 || command.minutes === 0) return happened();
  const until = now + remainingMs(state.step, exerciseTime(state.clock, now)) + minutes * minuteMs;
  const floor = minutes > 0 ? shortDebrief(state, until) : null;
  if (floor !== null && !command.confirmShortDebrief)
    return refused('DebriefWouldBeShort', { minutes: floor });
  return happened({ type: 'StepExtended', minutes });
};

/** EX12: the facilitator closes the picks without leaving the step; EX19: fewer than three answers stay unsaid. */
export const closePicks: Rule<'ClosePicks'> = (state, { circumstances }) =>
  happened(...picksToClose(state, circumstances));

/** Milliseconds that the open step still has by its plan; 0 when it is over time. */
function remainingMs(step: OpenStepState, time: number): number {
  return Math.max(0, step.openedAtExercise + step.minutes * minuteMs - time);
}

/** A spread tells who picked what when only one or two answered. */
function toldSpread(spread: PicksClosed['spread']): PicksClosed['spread'] {
  const people = (spread ?? []).reduce((sum, pick) => sum + pick.people, 0);
  return people >= spreadFrom ? spread : null;
}

/** The spread of each team's picks, unless they were closed before. */
export function picksToClose(state: State, { spreads }: Circumstances): PicksClosed[] {
  const { step } = state;
  if (step?.step !== 'think') return [];
  if (state.picks.some((picks) => picks.move === step.move)) return [];
  return (state.opening?.teams ?? []).map((team) => ({
    type: 'PicksClosed',
    move: step.move,
    team: team.id,
    spread: toldSpread(spreads?.[team.id] ?? null),
  }));
}

function isLater(open: { move: number; step: StepId }, next: { move: number; step: StepId }): boolean {
  if (next.move !== open.move) return next.move > open.move;
  return stepIds.indexOf(next.step) > stepIds.indexOf(open.step);
}

/** The protected minutes, when play until `until` would leave less than that of the workshop; else null. */
export function shortDebrief(state: State, until: number): number | null {
  const { opening, clock } = state;
  if (!opening || clock.startedAt === null) return null;
  const latestEnd = clock.startedAt + (opening.minutes - opening.debriefFloorMinutes) * minuteMs;
  return until > latestEnd ? opening.debriefFloorMinutes : null;
}
