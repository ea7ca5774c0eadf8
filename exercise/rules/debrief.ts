import { anonymousFrom, mayBeShown } from '../anonymous-from';
import { debriefPlanOf, minutesOf, stepsOfVersion } from '../debrief-plan';
import { happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import { privateForecastsToClose } from '../private-forecasts';
import type { Rule } from '../rule';
import type { State } from '../state';
import { knowledgeTold } from './knowledge-told';
import { picksToClose } from './pace';

/**
 * EX301: lead or control choose the plan of the debrief, from STARTEX until the close. One that is shorter than the protected
 * minutes needs a second yes. EX302: a step that the room is at takes the minutes of the new plan.
 */
export const planDebrief: Rule<'PlanDebrief'> = (state, { command: { version, confirmShortDebrief } }) => {
  if ((state.debriefPlan?.version ?? 'scenario') === version) return happened();
  const steps = stepsOfVersion(state, version);
  const floor = state.opening?.debriefFloorMinutes ?? 0;
  if (minutesOf(steps) < floor && !confirmShortDebrief)
    return refused('DebriefWouldBeShort', { minutes: floor });
  return happened({ type: 'DebriefPlanned', version, steps });
};

/**
 * EX70: ENDEX ends play and opens the debrief at its first step. EX71: what was still going out is taken back, so that
 * nothing reaches anybody after ENDEX. EX12, EX321: what people gave alone in the open step is closed with it.
 */
export const endExercise: Rule<'EndExercise'> = (state, { circumstances }) => {
  const [first] = debriefPlanOf(state);
  const goingOut = state.releases.filter(
    (release) => release.status === 'going-out' || release.status === 'held',
  );
  return happened(
    ...goingOut.map((release) => ({ type: 'ReleaseTakenBack' as const, release: release.id })),
    ...picksToClose(state, circumstances),
    ...privateForecastsToClose(state, circumstances),
    { type: 'ExerciseEnded' },
    { type: 'DebriefOpened', step: first?.id ?? 'derole', minutes: first?.minutes ?? 0 },
    ...knowledgeTold(state),
    ...historyTold(state),
  );
};

/**
 * EX331: what was done in the case that the story is about is told at ENDEX, to the debrief and to nobody before it.
 * EX334: with the strategy that the case illustrates, and with what those lines rested on that went out.
 */
function historyTold({ script, releases }: State): ExerciseEvent[] {
  const { record = [], illustrates, injects = [] } = script ?? {};
  const out = new Set(releases.filter(({ status }) => status === 'released').map(({ inject }) => inject));
  const facts = injects.flatMap((line) =>
    line.facts && line.facts.length > 0 && out.has(line.id) ? [{ inject: line.id, facts: line.facts }] : [],
  );
  if (record.length === 0 && !illustrates && facts.length === 0) return [];
  return [
    {
      type: 'HistoryTold',
      record,
      ...(illustrates ? { illustrates } : {}),
      ...(facts.length > 0 ? { facts } : {}),
    },
  ];
}

/** EX72, EX302: the debrief moves to any of its steps, forwards or back. */
export const openDebriefStep: Rule<'OpenDebriefStep'> = (state, { command }) => {
  const planned = debriefPlanOf(state).find((step) => step.id === command.step);
  if (!planned) return refused('UnknownStep');
  return happened({ type: 'DebriefStepOpened', step: planned.id, minutes: planned.minutes });
};

/**
 * EX73: anonymous answers are shown from five on; fewer stay unsaid. EX304: and again only when five more came in: whoever saw
 * both would otherwise know what the one who answered in between had written. Nothing new is refused in the same words.
 */
export const showReflections: Rule<'ShowReflections'> = (state, { command, circumstances }) => {
  const texts = circumstances.reflections ?? [];
  const shown = state.debrief?.reflections.find(({ kind }) => kind === command.kind)?.texts;
  return mayBeShown(texts.length, shown?.length ?? 0)
    ? happened({ type: 'ReflectionsShown', kind: command.kind, texts })
    : refused('TooFewAnswers', { from: anonymousFrom });
};

/** EX74: closing a debrief before its protected minutes needs a second yes. */
export const closeExercise: Rule<'CloseExercise'> = (state, { command, now }) => {
  const floor = state.opening?.debriefFloorMinutes ?? 0;
  const lasted = now - (state.debrief?.openedAt ?? now);
  if (lasted < floor * 60_000 && !command.confirmShortDebrief) {
    return refused('DebriefWouldBeShort', { minutes: floor });
  }
  return happened({ type: 'ExerciseClosed' });
};
