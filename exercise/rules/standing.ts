import { happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import { overlayOf } from '../msel/effective-line';
import type { Rule } from '../rule';
import type { LineOverlay, State } from '../state';
import { whyOut } from './line-in-plan';

/** EX101: a line on hold goes out only with a second yes. Holding it again changes nothing. */
export const holdInject: Rule<'HoldInject'> = (state, { command, by, now }) => {
  const no = whyOut(state, command.inject, now);
  if (no) return no;
  if (overlayOf(state, command.inject).hold) return happened();
  return happened({ type: 'InjectHeld', inject: command.inject, by });
};

/** EX101: the hold ends. */
export const unholdInject: Rule<'UnholdInject'> = (state, { command, by }) => {
  if (!isLine(state, command.inject)) return refused('UnknownInject');
  if (!overlayOf(state, command.inject).hold) return happened();
  return happened({ type: 'InjectUnheld', inject: command.inject, by });
};

/** EX102: a line is jumped over with a reason, and may come back. */
export const skipInject: Rule<'SkipInject'> = (state, { command: { inject, reason }, by, now }) =>
  whyOut(state, inject, now) ??
  unless(state, inject, 'skipped', { type: 'InjectSkipped', inject, reason, by });

/** EX102: a line is cancelled in play with a reason (practice 1.2: deferred). */
export const deferInject: Rule<'DeferInject'> = (state, { command: { inject, reason }, by, now }) =>
  whyOut(state, inject, now) ??
  unless(state, inject, 'deferred', { type: 'InjectDeferred', inject, reason, by });

/** EX102: a line that was set aside, or marked as complete, is planned again. */
export const restoreInject: Rule<'RestoreInject'> = (state, { command: { inject }, by }) =>
  isLine(state, inject)
    ? unless(state, inject, 'planned', { type: 'InjectRestored', inject, by })
    : refused('UnknownInject');

/** EX105: nothing more is awaited of a line, whether it went out, was read aloud, or is an expected action that was seen. */
export const completeInject: Rule<'CompleteInject'> = (state, { command: { inject }, by }) =>
  isLine(state, inject)
    ? unless(state, inject, 'complete', { type: 'InjectCompleted', inject, by })
    : refused('UnknownInject');

/** The event, unless the line stands so already: whoever comes second changes nothing, and not the reason either. */
function unless(state: State, inject: string, standing: LineOverlay['standing'], event: ExerciseEvent) {
  return overlayOf(state, inject).standing === standing ? happened() : happened(event);
}

function isLine(state: State, id: string): boolean {
  return state.script?.injects.some((inject) => inject.id === id) ?? false;
}
