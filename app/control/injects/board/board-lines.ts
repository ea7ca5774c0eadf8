import type { MselLine } from '../../../../exercise/msel/lines';
import type { State } from '../../../../exercise/state';
import type { StoryInject } from '../../../../exercise/story';
import { branchOf } from '../msel-line';
import { type BoardStatus, boardStatus, boardStatuses } from './board-status';

/** In which order the board lists its lines: `order` is the running order. */
export type BoardSort = 'order' | 'plan' | 'number' | 'status';

/** Which lines the board lists. An empty string or null leaves all of that kind in. */
export interface BoardFilter {
  /** Looked for in number, title, text, owner and staff's notes, whatever the case. */
  text: string;
  move: number | null;
  /** `written` for those that were written on the spot. */
  kind: StoryInject['kind'] | 'written' | null;
  status: BoardStatus | null;
  /** The id of an objective. */
  objective: string | null;
}

/** A line of the MSEL with the word of the board for it, and the title of the branch that was chosen. */
export interface BoardLine extends MselLine {
  status: BoardStatus;
}

/** Leaves everything in. */
export const noFilter: BoardFilter = { text: '', move: null, kind: null, status: null, objective: null };

/** The lines with their status, called by the branch that they will go out in. */
export function boardLines(view: State, lines: MselLine[]): BoardLine[] {
  return lines.map((line) => {
    const branch = line.inject && branchOf(view, line.inject);
    const title = typeof branch === 'object' && branch ? branch.title : line.title;
    return { ...line, title, status: boardStatus(view, line) };
  });
}

/** The lines that a filter leaves. A line written on the spot has no move and no objective. */
export function filterLines(lines: BoardLine[], filter: BoardFilter): BoardLine[] {
  const words = filter.text.trim().toLocaleLowerCase();
  return lines.filter(
    ({ inject, status, ...line }) =>
      (filter.move === null || inject?.move === filter.move) &&
      (filter.kind === null || (inject?.kind ?? 'written') === filter.kind) &&
      (filter.status === null || status === filter.status) &&
      (filter.objective === null || inject?.objectives.includes(filter.objective)) &&
      (words === '' || textOf({ inject, ...line }).includes(words)),
  );
}

function textOf({ number, title, inject, releases }: Omit<MselLine, 'status'>): string {
  const text = inject?.text ?? releases[0]?.content.text ?? '';
  return [number, title, inject?.title, text, inject?.owner, inject?.facilitatorNote, inject?.from]
    .join('\n')
    .toLocaleLowerCase();
}

/** The lines in another order; those that are equal keep the running order. */
export function sortLines(lines: BoardLine[], by: BoardSort): BoardLine[] {
  return by === 'order' ? lines : lines.toSorted(compare[by]);
}

const compare = {
  plan: (one: BoardLine, other: BoardLine) => minuteOf(one) - minuteOf(other),
  number: (one: BoardLine, other: BoardLine) =>
    one.number.localeCompare(other.number, 'en', { numeric: true }),
  status: (one: BoardLine, other: BoardLine) =>
    boardStatuses.indexOf(one.status) - boardStatuses.indexOf(other.status),
};

/** The planned minute; of a line written on the spot the minute at which it went out. */
function minuteOf({ plannedMinute, actualMs }: BoardLine): number {
  return plannedMinute ?? (actualMs ?? Number.POSITIVE_INFINITY) / 60_000;
}
