import { exerciseTime } from '../exercise-clock';
import type { State } from '../state';
import type { StoryInject } from '../story';
import { allLines, lineOf, overlayOf, plannedMinuteOf } from './effective-line';
import { releasesOfLine } from './look-up';

/** How long after its time an expected action is still waited for, in minutes. */
export const contingencyGraceMinutes = 3;

/** A line held in reserve whose expected action has not come in time. */
export interface DueContingency {
  inject: StoryInject;
  /** The line whose expected action did not come. */
  expected: StoryInject;
  /** The teams that have not acted. */
  teams: string[];
  /** Minutes of exercise time since the action was expected. */
  minutesLate: number;
}

/** How an expected action stands: not awaited yet, awaited, seen, or late. */
export type ExpectedState = 'not-yet' | 'awaited' | 'seen' | 'late';

/**
 * EX116: how the expected action of a line stands, for some teams. It is seen when staff marked the line as complete, or
 * when each of the teams has put a card on the table in its move.
 */
export function expectedState(
  state: State,
  expected: StoryInject,
  teams: string[],
  now: number,
): ExpectedState {
  if (overlayOf(state, expected.id).standing === 'complete') return 'seen';
  if (withoutCard(state, expected.move, teams).length === 0 && teams.length > 0) return 'seen';
  const minute = expectedMinute(state, expected);
  const time = exerciseTime(state.clock, now) / 60_000;
  if (minute === null || time < minute) return 'not-yet';
  return time < minute + contingencyGraceMinutes ? 'awaited' : 'late';
}

/**
 * EX116: the lines in reserve that are due: their expected action is late, nobody set the line or its expected action
 * aside, and the line has not gone out to those teams. The console offers them; none goes out by itself unless armed.
 */
export function contingenciesDue(state: State, now: number): DueContingency[] {
  if (state.phase !== 'running') return [];
  return allLines(state).flatMap((inject) => {
    const expected = lineOf(state, inject.contingencyFor);
    if (!expected || overlayOf(state, inject.id).standing !== 'planned') return [];
    const intended = intendedTeams(state, inject, expected);
    if (expectedState(state, expected, intended, now) !== 'late') return [];
    const teams = withoutCard(state, expected.move, intended).filter(
      (team) => !hasIt(state, inject.id, team),
    );
    if (teams.length === 0) return [];
    const minute = expectedMinute(state, expected) ?? 0;
    const minutesLate = Math.floor(exerciseTime(state.clock, now) / 60_000 - minute);
    return [{ inject, expected, teams, minutesLate }];
  });
}

/** EX116: whether what a line in reserve is to repair has been done meanwhile. False for every other line. */
export function isNeedless(state: State, inject: StoryInject, now: number): boolean {
  const expected = lineOf(state, inject.contingencyFor);
  if (!expected) return false;
  return expectedState(state, expected, intendedTeams(state, inject, expected), now) === 'seen';
}

/** Those to whom a line in reserve may go: its own audience, else that of the line that it repairs, else every team. */
function intendedTeams({ opening }: State, inject: StoryInject, expected: StoryInject): string[] {
  const all = (opening?.teams ?? []).map((team) => team.id);
  for (const { teams } of [inject.to, expected.to]) {
    if (teams === 'all') return all;
    if (teams.length > 0) return teams;
  }
  return all;
}

/** When an action is expected, in minutes of exercise time; null while the inject that asks for it is not out. */
function expectedMinute(state: State, expected: StoryInject): number | null {
  const { standing } = overlayOf(state, expected.id);
  if (standing === 'skipped' || standing === 'deferred') return null;
  const planned = plannedMinuteOf(state, expected);
  if (expected.kind === 'expected-action') return planned;
  const out = releasesOfLine(state, expected.id).find((one) => one.status === 'released');
  if (!out || out.releasedAt === null) return null;
  return Math.max(planned, exerciseTime(state.clock, out.releasedAt) / 60_000);
}

function withoutCard(state: State, move: number, teams: string[]): string[] {
  const cards = Object.values(state.cards).filter((card) => card.move === move && card.submitted);
  return teams.filter((team) => !cards.some((card) => card.team === team));
}

function hasIt(state: State, inject: string, team: string): boolean {
  return releasesOfLine(state, inject).some(
    (release) =>
      release.status !== 'taken-back' &&
      release.status !== 'recalled' &&
      release.recipients.teams.includes(team),
  );
}
