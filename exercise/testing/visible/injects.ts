import type { Release, State } from '../../state';
import type { Audience } from './audience';

function hasReached({ recipients }: Release, to: Audience): boolean {
  if (to.isDebrief) return true;
  if (to.team !== null) return recipients.teams.includes(to.team);
  if (to.watched !== null) return recipients.teams.includes(to.watched);
  if (to.seat !== null) return recipients.seats.includes(to.seat);
  return to.isRoom && recipients.screen;
}

/** Outside staff a release begins when it is out; only the debrief learns its line of the MSEL and who had it. */
function asItArrived(release: Release, to: Audience): Release {
  const { id, status, content, corrected, releasedAt, recipients } = release;
  return {
    id,
    inject: to.isDebrief ? release.inject : null,
    number: to.isDebrief ? release.number : null,
    counterMove: null,
    status,
    content,
    recipients: {
      teams: to.isDebrief ? recipients.teams : [],
      screen: recipients.screen,
      seats: to.isDebrief ? recipients.seats : [],
    },
    by: null,
    decidedAt: releasedAt ?? 0,
    dueAtExercise: null,
    releasedAt,
    corrected,
  };
}

/** The releases that an audience knows, in the order in which they became known to it. */
export function visibleReleases(state: State, to: Audience): Release[] {
  if (to.isStaff) return state.releases;
  return state.releases
    .filter((release) => release.releasedAt !== null && hasReached(release, to))
    .sort((a, b) => (a.releasedAt ?? 0) - (b.releasedAt ?? 0))
    .map((release) => asItArrived(release, to));
}

/** Staff see who has read what, a person their own reads, nobody else any. */
export function visibleReads(state: State, to: Audience): State['reads'] {
  if (to.isStaff) return state.reads;
  const { seat } = to;
  if (seat === null) return {};
  const own = Object.entries(state.reads).filter(([, readers]) => readers.includes(seat));
  return Object.fromEntries(own.map(([release]) => [release, [seat]]));
}
