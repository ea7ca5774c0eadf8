import type { State } from '../../state';
import type { Audience } from './audience';

/** Quiet words to a team are that team's and staff's; only staff know whose they are. */
export function visibleNudges(state: State, to: Audience): State['nudges'] {
  return state.nudges
    .filter((nudge) => to.isStaff || nudge.team === to.team)
    .map(({ id, team, text, by, at }) => ({ id, team, text, by: to.isStaff ? by : null, at }));
}

/** What control tells everybody is the room's, not the debrief's; only staff know whose it is. */
export function visibleBroadcasts(state: State, to: Audience): State['broadcasts'] {
  if (!to.isRoom) return [];
  return state.broadcasts.map((broadcast) => ({ ...broadcast, by: to.isStaff ? broadcast.by : null }));
}

/** Those who run the exercise talk among themselves. Evaluators rate it and do not run it. */
export function visibleStaffNotes(state: State, to: Audience): State['staffNotes'] {
  return to.isStaff && to.readsMessages ? state.staffNotes : [];
}
