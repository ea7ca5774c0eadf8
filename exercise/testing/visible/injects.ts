import type { Happened } from '../../event';
import type { Leak, Release, State } from '../../state';
import type { Audience } from './audience';

function reaches({ teams, seats, screen }: Pick<Leak, 'teams' | 'seats' | 'screen'>, to: Audience): boolean {
  if (to.team !== null) return teams.includes(to.team);
  if (to.watched !== null) return teams.includes(to.watched);
  if (to.seat !== null) return seats.includes(to.seat);
  return to.isRoom && screen;
}

/** The leak by which a release reached an audience; undefined where control sent it, and for the debrief. */
function leakTo({ leaks }: Release, to: Audience): Leak | undefined {
  return to.isDebrief ? undefined : leaks.find((leak) => reaches(leak, to));
}

/** What befell the text of a release from some instant on. */
function since(history: Happened[], id: string, at: number) {
  const later = history.filter((happened) => happened.at >= at).map(({ event }) => event);
  return {
    wasCorrected: later.some((event) => event.type === 'InjectSuperseded' && event.release === id),
    edits: later.filter((event) => event.type === 'ReleasedInjectEdited' && event.release === id).length,
  };
}

/**
 * Outside staff a release begins when it is out, or when it reached them otherwise; what befell it before is not theirs.
 * Only the debrief learns its line of the MSEL and who had it. Who acted, staff alone know, but for who marked a leak.
 */
function asItArrived(release: Release, to: Audience, history: Happened[]): Release {
  const { id, status, content, corrected, recipients, recalled, leaks } = release;
  const leak = leakTo(release, to);
  const { wasCorrected, edits } = leak
    ? since(history, id, leak.at)
    : { wasCorrected: true, edits: release.edits.length };
  const at = leak?.at ?? release.releasedAt;
  const wasOnScreen = recipients.screen && !leaks.some((one) => one.screen);
  return {
    id,
    inject: to.isDebrief ? release.inject : null,
    number: to.isDebrief ? release.number : null,
    counterMove: null,
    status,
    content,
    recipients: {
      teams: to.isDebrief ? recipients.teams : [],
      screen: to.isDebrief ? recipients.screen : leak ? leak.screen : wasOnScreen,
      seats: to.isDebrief ? recipients.seats : [],
    },
    by: null,
    decidedAt: at ?? 0,
    dueAtExercise: null,
    releasedAt: at,
    corrected: wasCorrected ? corrected : null,
    recalled: recalled && { by: null, at: recalled.at },
    edits: release.edits
      .slice(release.edits.length - edits)
      .map((edit) => ({ ...edit, readBy: edit.readBy.filter((seat) => seat === to.seat), by: null })),
    leaks: to.isDebrief ? leaks : [],
    isHearsay: leak !== undefined,
  };
}

/** The releases that an audience knows, in the order in which they became known to it. */
export function visibleReleases(state: State, to: Audience, history: Happened[]): Release[] {
  if (to.isStaff) return state.releases;
  return state.releases
    .filter(({ releasedAt, recipients }) => releasedAt !== null && (to.isDebrief || reaches(recipients, to)))
    .map((release) => asItArrived(release, to, history))
    .sort((a, b) => (a.releasedAt ?? 0) - (b.releasedAt ?? 0));
}

/** Staff see who has read what, a person their own reads, nobody else any. */
export function visibleReads(state: State, to: Audience): State['reads'] {
  if (to.isStaff) return state.reads;
  const { seat } = to;
  if (seat === null) return {};
  const own = Object.entries(state.reads).filter(([, readers]) => readers.includes(seat));
  return Object.fromEntries(own.map(([release]) => [release, [seat]]));
}

/**
 * Staff see since when each team has read what. On their own channel a person follows themselves alone: from when they read
 * it in the team where they were then, and in the next from when they came.
 */
export function visibleFirstRead(state: State, to: Audience, history: Happened[]): State['firstRead'] {
  if (to.isStaff) return state.firstRead;
  if (to.seat === null || state.seats[to.seat]?.bot) return {};
  const first: State['firstRead'] = {};
  let team: string | null = null;
  for (const { event, at } of history) {
    if (!('seat' in event) || event.seat !== to.seat) continue;
    if (event.type === 'SeatTaken' || event.type === 'SeatAdmitted') team = event.team;
    if (event.type === 'SeatMoved') team = event.to;
    if (event.type === 'InjectAcknowledged') first[event.release] ??= {};
    if (team === null) continue;
    for (const times of Object.values(first)) times[team] ??= at;
  }
  return Object.fromEntries(Object.entries(first).filter(([, times]) => Object.keys(times).length > 0));
}
