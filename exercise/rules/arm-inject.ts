import { happened, refused } from '../decision';
import { exerciseTime } from '../exercise-clock';
import { idFrom } from '../ids';
import { isNeedless } from '../msel/contingencies';
import { lineOf, overlayOf } from '../msel/effective-line';
import type { Rule } from '../rule';
import { whyOut } from './line-in-plan';
import { releaseInject } from './release-inject';
import { whySetAside } from './stands-in-the-way';

const minuteMs = 60_000;

/** EX109: a line goes out by itself at a minute of exercise time, because somebody said so for this very line. */
export const armInject: Rule<'ArmInject'> = (state, { id, command, by, now }) => {
  const line = lineOf(state, command.inject);
  if (!line || line.kind === 'expected-action') return refused('UnknownInject');
  const no = whyOut(state, line.id, now) ?? whySetAside(state, line);
  if (no) return no;
  const time = exerciseTime(state.clock, now);
  if (command.minute * minuteMs <= time) return refused('ArmInPast', { minute: Math.floor(time / minuteMs) });
  if (line.kind === 'contingency' && !command.audience) return refused('NobodyReceives');
  return happened({
    type: 'InjectArmed',
    inject: line.id,
    arm: idFrom('arm', id),
    minute: command.minute,
    audience: command.audience ?? null,
    by,
  });
};

/** EX109: a line that was armed waits for staff again. */
export const disarmInject: Rule<'DisarmInject'> = (state, { command: { inject }, by }) => {
  if (!lineOf(state, inject)) return refused('UnknownInject');
  return overlayOf(state, inject).arm ? happened({ type: 'InjectDisarmed', inject, by }) : happened();
};

/**
 * EX109: when its minute has come, an armed line begins its ten seconds, once, however many processes ask. EX110: where
 * something stands in the way it does not go out, says why, and waits for staff.
 */
export const releaseArmed: Rule<'ReleaseArmed'> = (state, { command: { inject, arm: id }, now, ...rest }) => {
  const { arm } = overlayOf(state, inject);
  const line = lineOf(state, inject);
  if (!line || arm?.id !== id) return happened();
  if (exerciseTime(state.clock, now) < arm.minute * minuteMs) return refused('NotDue');
  const { minute, by } = arm;
  if (isNeedless(state, line, now))
    return happened({ type: 'ArmLapsed', inject, minute, why: 'ExpectedActionSeen' });
  const audience = arm.audience ?? undefined;
  const decision = releaseInject(state, {
    ...rest,
    by,
    now,
    command: { type: 'ReleaseInject', inject, audience },
  });
  if (decision.ok) return decision;
  return happened({ type: 'ArmLapsed', inject, minute, why: decision.rejection.code });
};

/** EX110: a process that comes late to an armed line, as after a sleep, sends nothing; the line waits for staff. */
export const lapseArmed: Rule<'LapseArmed'> = (state, { command: { inject, arm: id } }) => {
  const { arm } = overlayOf(state, inject);
  if (arm?.id !== id) return happened();
  return happened({ type: 'ArmLapsed', inject, minute: arm.minute, why: 'Late' });
};
