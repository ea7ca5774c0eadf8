import type { BoardLine } from './board-lines';

/** What a row of the board is made of: plain values, so that a row is drawn anew only when one of them changes. */
export interface RowWords {
  id: string;
  number: string;
  title: string;
  /** The time of the story, as "Day 1, 08:00". */
  scenarioTime: string;
  /** In milliseconds of exercise time; null for a line written on the spot. */
  plannedMs: number | null;
  actualMs: number | null;
  driftMs: number | null;
  status: BoardLine['status'];
  kind: NonNullable<BoardLine['inject']>['kind'] | 'written';
  level: number;
  owner: string;
  revision: number;
  reason: string;
  expected: BoardLine['expected'];
  /** The minute to which it is armed; null when it is not. */
  armedFor: number | null;
  /** The ids of teams, separated by commas; `chosen-then` where they are chosen when it is released. */
  teams: string;
  seats: number;
  screen: boolean;
  /** The release that is going out; null when none is. */
  goingOut: string | null;
}

/** The values of a row. `allTeams` are the ids of every team. */
export function rowWords(line: BoardLine, allTeams: string[]): RowWords {
  const { inject, overlay, releases } = line;
  const last = releases.at(-1);
  return {
    id: line.id,
    number: line.number,
    title: line.title,
    scenarioTime: line.scenarioTime,
    plannedMs: line.plannedMinute === null ? null : line.plannedMinute * 60_000,
    actualMs: line.actualMs,
    driftMs: line.driftMs,
    status: line.status,
    kind: inject?.kind ?? 'written',
    level: inject?.level ?? last?.content.level ?? 0,
    owner: inject?.owner ?? '',
    revision: overlay.revision,
    reason: overlay.reason,
    expected: line.expected,
    armedFor: overlay.arm?.minute ?? null,
    goingOut: last?.status === 'going-out' ? last.id : null,
    ...reachOf(line, allTeams),
  };
}

function reachOf({ inject, releases }: BoardLine, allTeams: string[]) {
  const went = releases.filter(({ status }) => status !== 'recalled');
  if (went.length > 0 || !inject) {
    const shown = went.length > 0 ? went : releases;
    const of = <Value>(pick: (recipients: (typeof shown)[number]['recipients']) => Value[]) =>
      new Set(shown.flatMap(({ recipients }) => pick(recipients)));
    const screen = shown.some(({ recipients }) => recipients.screen);
    return { teams: [...of(({ teams }) => teams)].join(), seats: of(({ seats }) => seats).size, screen };
  }
  if (inject.kind === 'contingency') return { teams: 'chosen-then', seats: 0, screen: false };
  const { teams, members, screen } = inject.to;
  return { teams: (teams === 'all' ? allTeams : teams).join(), seats: members.length, screen };
}
