import type { ExerciseEvent } from '../event';
import type { KnownInTeam, KnownRelease, Release, Seat, State, TracedCopy } from '../state';

/** Of smaller teams nothing is told: it would be of one person. A bot is nobody. */
const peopleFrom = 2;

/**
 * EX330: at ENDEX the debrief is told when each team first opened what had reached it and how many of its people did, in teams
 * of two people or more, and of what a passed-on text is a copy. Of no person is anything told.
 */
export function knowledgeTold(state: State): ExerciseEvent[] {
  const releases = state.releases.flatMap((release) => knownRelease(state, release));
  const copies = state.forwards.flatMap(({ id, kind, item }) => tracedCopy(state, id, kind, item));
  return releases.length + copies.length === 0 ? [] : [{ type: 'KnowledgeTold', releases, copies }];
}

function knownRelease(state: State, release: Release): KnownRelease[] {
  if (release.releasedAt === null) return [];
  const teams = (state.opening?.teams ?? [])
    .filter(({ id }) => release.recipients.screen || release.recipients.teams.includes(id))
    .flatMap(({ id }) => knownIn(state, release.id, id));
  return teams.length === 0 ? [] : [{ release: release.id, teams }];
}

function knownIn(state: State, release: string, team: string): KnownInTeam[] {
  const isOfTeam = (seat: Seat | undefined) =>
    seat !== undefined && seat.team === team && seat.role === 'player' && !seat.removed && !seat.bot;
  const people = Object.values(state.seats).filter(isOfTeam).length;
  if (people < peopleFrom) return [];
  const opened = (state.reads[release] ?? []).filter((reader) => isOfTeam(state.seats[reader])).length;
  const firstAt = opened > 0 ? (state.firstRead[release]?.[team] ?? null) : null;
  return [{ team, people, opened, firstAt }];
}

/** Copies of injects and of messages between teams: what control answered stays where it was (EX62). */
function tracedCopy(
  state: State,
  forward: string,
  kind: TracedCopy['kind'],
  item: string | null,
): TracedCopy[] {
  const isBetweenTeams = state.messages.some(({ id, to }) => id === item && to !== 'control');
  return item !== null && (kind === 'inject' || (kind === 'message' && isBetweenTeams))
    ? [{ forward, kind, item }]
    : [];
}
