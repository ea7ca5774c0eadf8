import { debriefPlanOf, minutesOf } from '../debrief-plan';
import { type Decision, happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import { exerciseTime } from '../exercise-clock';
import { cutOf, isStillToCome, plannedMinutes } from '../plan';
import type { Rule } from '../rule';
import type { State } from '../state';
import type { StepId, StoryCut } from '../story';
import { shortDebrief } from './pace';

const minuteMs = 60_000;

/** EX190: a step that is still to come takes more or less time than planned, or is left out with no minutes at all. */
export const changePlan: Rule<'ChangePlan'> = (state, { command, now }) => {
  const { move, step, minutes, confirmShortDebrief } = command;
  const planned = plannedMinutes(state, move, step);
  if (planned === null) return refused('UnknownStep');
  if (!isStillToCome(state, move, step)) return refused('StepIsPast');
  if (planned === minutes) return happened();
  const floor = minutes > planned ? shortDebrief(state, now + minutes * minuteMs) : null;
  if (floor !== null && !confirmShortDebrief) return refused('DebriefWouldBeShort', { minutes: floor });
  return happened({ type: 'PlanChanged', move, step, minutes });
};

/**
 * EX191: a cut of the scenario is taken once, while its step is not over. EX192: one that takes from the debrief needs a
 * second yes when less than the protected minutes would stay.
 */
export const takeCut: Rule<'TakeCut'> = (state, { command, now }) => {
  const cut = cutOf(state, command.cut);
  if (!cut) return refused('UnknownCut');
  if (state.plan.cuts.includes(cut.id)) return happened();
  const { id, text, minutes, loses } = cut;
  const taken: ExerciseEvent = { type: 'CutTaken', cut: id, text, minutes, loses };
  if ('debrief' in cut.shortens) return takenFromDebrief(state, cut, taken, command.confirmShortDebrief);
  const { move, step } = cut.shortens;
  if (state.step?.move === move && state.step.step === step) {
    const left = state.step.openedAtExercise + state.step.minutes * minuteMs - exerciseTime(state.clock, now);
    const less = Math.min(minutes, Math.floor(Math.max(0, left) / minuteMs));
    return less === 0 ? refused('StepIsPast') : happened({ type: 'StepExtended', minutes: -less }, taken);
  }
  if (!isStillToCome(state, move, step)) return refused('StepIsPast');
  return happened(...shorter(state, move, step, minutes), taken);
};

/** The step made shorter; nothing where no minute is left of it. */
function shorter(state: State, move: number, step: StepId, by: number): ExerciseEvent[] {
  const planned = plannedMinutes(state, move, step) ?? 0;
  return planned === 0 ? [] : [{ type: 'PlanChanged', move, step, minutes: Math.max(0, planned - by) }];
}

function takenFromDebrief(
  state: State,
  cut: StoryCut,
  taken: ExerciseEvent,
  isConfirmed: boolean | undefined,
): Decision {
  const floor = state.opening?.debriefFloorMinutes ?? 0;
  const planned = minutesOf(debriefPlanOf(state));
  const cutBefore = (state.script?.cuts ?? [])
    .filter(({ id, shortens }) => 'debrief' in shortens && state.plan.cuts.includes(id))
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return planned - cutBefore - cut.minutes < floor && !isConfirmed
    ? refused('DebriefWouldBeShort', { minutes: floor })
    : happened(taken);
}

/** EX193: a team works against a clock of its own, which a pause holds. A new one takes the place of the old. */
export const setTeamTimer: Rule<'SetTeamTimer'> = (state, { command: { team, minutes }, now }) =>
  state.opening?.teams.some(({ id }) => id === team)
    ? happened({
        type: 'TeamTimerSet',
        team,
        minutes,
        endsAtExercise: exerciseTime(state.clock, now) + minutes * minuteMs,
      })
    : refused('UnknownTeam');

/** EX194: and is freed from it at any time. */
export const stopTeamTimer: Rule<'StopTeamTimer'> = (state, { command: { team } }) =>
  state.timers.some((timer) => timer.team === team)
    ? happened({ type: 'TeamTimerStopped', team })
    : happened();
