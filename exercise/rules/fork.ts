import { type Decision, happened } from '../decision';
import type { ExerciseEvent } from '../event';
import type { Rule } from '../rule';
import { isInviteOpen, type Seat, type State } from '../state';

/** EX341: the record of a what-if begins with where it comes from; what is copied follows. */
export const forkExercise: Rule<'ForkExercise'> = (_, { command: { parent, moment }, now }) =>
  happened({ type: 'ExerciseForked', parent, moment, forkedAt: now });

/**
 * EX343: where the copy ends, nothing goes on by itself: what was going out is taken back, armed lines wait for staff, links
 * open nothing, and the clocks stand. EX344: nobody of the parent is here; bots keep their places. Asked again, it changes
 * nothing.
 */
export const beginWhatIf: Rule<'BeginWhatIf'> = (state, { command: { joinCode } }): Decision => {
  const { fork } = state;
  // EX347: the parent of a what-if may be one itself, and have begun long before.
  if (!fork || (fork.begunAt ?? 0) >= fork.forkedAt) return happened();
  return happened(...laidDown(state), ...Object.values(state.seats).flatMap(freed), {
    type: 'WhatIfBegan',
    since: fork.moment.at,
    joinCode,
  });
};

/** What would go on by itself, or still be said, ends. */
function laidDown({ releases, msel, timers, invites, broadcasts, safety, ...state }: State): ExerciseEvent[] {
  const pending = releases.filter(({ status }) => status === 'going-out' || status === 'held');
  const arms = Object.entries(msel.lines).flatMap(([inject, { arm }]) =>
    arm ? [{ inject, by: arm.by }] : [],
  );
  return [
    ...pending.map(({ id }) => ({ type: 'ReleaseTakenBack' as const, release: id })),
    ...arms.map((arm) => ({ type: 'InjectDisarmed' as const, ...arm })),
    ...timers.map(({ team }) => ({ type: 'TeamTimerStopped' as const, team })),
    ...invites.filter(isInviteOpen).map(({ id }) => ({ type: 'InviteRevoked' as const, invite: id })),
    ...broadcasts
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id }) => ({ type: 'BroadcastEnded' as const, broadcast: id })),
    ...(safety.emergencySince === null ? [] : [{ type: 'EmergencyEnded' as const }]),
    ...(state.isConducted ? [{ type: 'ConductorSwitched' as const, on: false }] : []),
  ];
}

function freed({ id, role, team, member, removed, bot }: Seat): ExerciseEvent[] {
  if (removed || bot) return [];
  const gone = { type: 'SeatRemoved' as const, seat: id, team, member };
  return role === 'red' ? [{ type: 'RedSeatLeft', seat: id }, gone] : [gone];
}
