import { exerciseTime } from '../exercise-clock';
import type { LineOverlay, Release, State } from '../state';
import type { StoryInject } from '../story';
import { type ExpectedState, expectedState, isNeedless } from './contingencies';
import { type ConditionPart, partsOf } from './dependency';
import { overlayOf } from './effective-line';
import { releasesOfLine } from './look-up';
import { linesInOrder } from './running-order';

/**
 * How a line stands (practice 1.2). Skipped is jumped over and may come back; deferred is cancelled in play; obsolete is
 * held in reserve for something that has been done without it.
 */
export type LineStanding =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'ready'
  | 'released'
  | 'complete'
  | 'skipped'
  | 'deferred'
  | 'obsolete';

/** What is going on with a line at this moment, beside how it stands. `waiting`: a release that waits for staff. */
export type LineLive = 'going-out' | 'waiting' | 'recalled' | 'held' | 'armed' | 'lapsed' | null;

/** One line of the MSEL as staff see it, planned and actual. */
export interface MselLine {
  /** The id of the inject; for one written on the spot, that of its release. */
  id: string;
  /** Its stable number; 12a for one written on the spot after 12. */
  number: string;
  /** The line with every edit; null for one written on the spot. */
  inject: StoryInject | null;
  title: string;
  scenarioTime: string;
  /** Planned minute of exercise time; null for one written on the spot. */
  plannedMinute: number | null;
  /** Exercise time at which it was first out, in milliseconds since STARTEX; null while it is not. */
  actualMs: number | null;
  /** Actual minus planned, in milliseconds, negative when early; null while not out, and for one written on the spot. */
  driftMs: number | null;
  /** How long ago it should have been out, in milliseconds of exercise time; null when it is out, not due, or set aside. */
  overdueMs: number | null;
  standing: LineStanding;
  live: LineLive;
  /** What staff changed: holds, reasons, arm, revision. */
  overlay: LineOverlay;
  /** Its releases, the first first, without those taken back. */
  releases: Release[];
  /** What it waits for, part by part; null when nothing. */
  dependency: ConditionPart | null;
  /** How what is expected of players stands; null where nothing is. */
  expected: ExpectedState | null;
}

/** EX117: every line in the running order at an instant in epoch milliseconds, those written on the spot where they went out. */
export function mselLines(state: State, now: number): MselLine[] {
  const of = (inject: string | null) =>
    releasesOfLine(state, inject).filter(({ status }) => status !== 'taken-back');
  const lines = linesInOrder(state).map((inject) => scripted(state, inject, of(inject.id), now));
  const places = new Map(state.releases.map(({ id }, place) => [id, place]));
  for (const release of of(null)) putIn(lines, written(state, release), places);
  return lines;
}

/**
 * One line by the id of its inject, or of its release where it was written on the spot; undefined when there is none. It
 * makes all of them: a list takes `mselLines` once.
 */
export function mselLine(state: State, id: string, now: number): MselLine | undefined {
  return mselLines(state, now).find((line) => line.id === id);
}

function scripted(state: State, inject: StoryInject, releases: Release[], now: number): MselLine {
  const overlay = overlayOf(state, inject.id);
  const standing = standingOf(state, { inject, overlay, releases, now });
  const actualMs = firstOut(state, releases);
  const plannedMs = inject.plannedMinute * 60_000;
  const isAwaited = actualMs === null && ['draft', 'submitted', 'approved', 'ready'].includes(standing);
  const late = exerciseTime(state.clock, now) - plannedMs;
  return {
    id: inject.id,
    number: inject.number,
    inject,
    title: inject.title,
    scenarioTime: inject.scenarioTime,
    plannedMinute: inject.plannedMinute,
    actualMs,
    driftMs: actualMs === null ? null : actualMs - plannedMs,
    overdueMs: isAwaited && inject.kind !== 'contingency' && late > 0 ? late : null,
    standing,
    live: liveOf(overlay, releases.at(-1)),
    overlay,
    releases,
    dependency: inject.waitsFor ? partsOf(state, inject.waitsFor, now) : null,
    expected: inject.expectedAction === '' ? null : expectedState(state, inject, teamsOf(state, inject), now),
  };
}

function written(state: State, release: Release): MselLine {
  return {
    id: release.id,
    number: release.number ?? '',
    inject: null,
    title: release.content.title,
    scenarioTime: release.content.scenarioTime,
    plannedMinute: null,
    actualMs: firstOut(state, [release]),
    driftMs: null,
    overdueMs: null,
    standing: release.releasedAt === null ? 'ready' : 'released',
    live: liveOf(null, release),
    overlay: overlayOf(state, ''),
    releases: [release],
    dependency: null,
    expected: null,
  };
}

/** Behind the line that began to go out last before it. */
function putIn(lines: MselLine[], line: MselLine, places: Map<string, number>): void {
  const placeOf = ({ releases: [first] }: MselLine) =>
    places.get(first?.id ?? '') ?? Number.POSITIVE_INFINITY;
  const own = placeOf(line);
  const before = lines.filter((other) => placeOf(other) < own).map(placeOf);
  const last = lines.findIndex((other) => placeOf(other) === Math.max(...before));
  lines.splice(last + 1, 0, line);
}

function standingOf(
  state: State,
  line: { inject: StoryInject; overlay: LineOverlay; releases: Release[]; now: number },
): LineStanding {
  const { inject, overlay, releases, now } = line;
  if (overlay.standing !== 'planned') return overlay.standing;
  if (releases.some((release) => release.status === 'released')) return 'released';
  if (isNeedless(state, inject, now)) return 'obsolete';
  return inject.status ?? 'ready';
}

function liveOf(overlay: LineOverlay | null, last: Release | undefined): LineLive {
  if (last?.status === 'going-out') return 'going-out';
  if (last?.status === 'held') return 'waiting';
  if (last?.status === 'released') return null;
  if (overlay?.hold) return 'held';
  if (overlay?.arm) return 'armed';
  if (overlay?.lapse) return 'lapsed';
  return last?.status === 'recalled' ? 'recalled' : null;
}

function firstOut({ clock }: State, releases: Release[]): number | null {
  const instants = releases.flatMap(({ releasedAt }) => releasedAt ?? []);
  return instants.length === 0 ? null : exerciseTime(clock, Math.min(...instants));
}

/** The teams of whom something is expected: those that the line goes to, else all. */
function teamsOf({ opening }: State, { to }: StoryInject): string[] {
  return to.teams === 'all' || to.teams.length === 0
    ? (opening?.teams ?? []).map((team) => team.id)
    : to.teams;
}
