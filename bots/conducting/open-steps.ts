import { debriefPlanOf, placeInPlan } from '../../exercise/debrief-plan';
import type { StoryMove } from '../../exercise/story';
import { command, type Habit, type Plan } from '../act';
import type { ConductorSight } from '../sight';

const stepsOf = (moves: readonly StoryMove[]) =>
  moves.flatMap((move) => move.steps.map(({ step }) => ({ move: move.number, step })));

/** Starts the clock when everybody who is there has read the rules, or when nobody says so for want of people. */
export const start: Habit<ConductorSight> = ({ room }) => {
  const players = Object.values(room.seats).filter((seat) => seat.role === 'player' && !seat.removed);
  const isReady = players.length > 0 && players.every((seat) => seat.hasReadRules || !seat.bot);
  return room.phase === 'lobby' && isReady ? [command('start', 0, { type: 'StartExercise' })] : [];
};

/** Opens each step by the plan, when the one before has had its minutes, and ends play after the last. */
export const openSteps: Habit<ConductorSight> = ({ room }) => {
  if (room.phase !== 'running' || !room.opening) return [];
  const steps = stepsOf(room.opening.moves);
  const { step } = room;
  const at = steps.findIndex((one) => one.move === step?.move && one.step === step?.step);
  const next = steps[at + 1];
  const time = step ? step.openedAtExercise + step.minutes * 60_000 : 0;
  return next
    ? [
        command(`open ${next.move} ${next.step}`, time, {
          type: 'OpenStep',
          ...next,
          confirmShortDebrief: true,
        }),
      ]
    : [command('end', time, { type: 'EndExercise', confirmShortDebrief: true })];
};

/** Opens each step of the debrief by the plan. The last one is left open: to close is a person's decision. */
export const openDebriefSteps: Habit<ConductorSight> = ({ room, time, debriefTime }) => {
  const { debrief } = room;
  if (room.phase !== 'ended' || !debrief) return [];
  const steps = debriefPlanOf(room);
  const next = steps[Math.floor(placeInPlan(steps, debrief.step)) + 1];
  const isOver = debriefTime >= debrief.minutes * 60_000;
  const plans: Plan[] = next
    ? [command(`debrief ${next.id}`, time, { type: 'OpenDebriefStep', step: next.id })]
    : [];
  return isOver ? plans : [];
};
