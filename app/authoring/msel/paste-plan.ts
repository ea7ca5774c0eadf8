import type { StoryInject } from '../../../exercise/story';
import { withField } from '../desk/three-way';
import type { Column } from './columns';
import type { MselNames } from './names';

/** One cell of what is pasted: what stands there, what would, and whether it can be read. */
export interface PastedCell {
  column: Column;
  before: string;
  written: string;
  isRead: boolean;
}

/** One row of what is pasted. */
export interface PastedRow {
  /** Id of the part that is changed; null for an inject that is made. */
  part: string | null;
  number: string;
  value: StoryInject;
  /** The cells that would change, and those that cannot be read. */
  cells: PastedCell[];
}

/** What a paste would do, before anything is done. */
export interface PastePlan {
  rows: PastedRow[];
  changed: number;
  unread: number;
  made: number;
  /** Cells that lie beyond the last column. */
  beyond: number;
}

interface Target {
  /** The rows as they are shown, from the first. */
  rows: { id: string; value: StoryInject }[];
  columns: Column[];
  /** The cell in which the paste begins. */
  row: number;
  column: number;
  names: MselNames;
  /** A new inject, for rows beyond the last; given how many were made before it. */
  blank: (made: number) => StoryInject;
}

/** What pasting some cells at a place would do. A cell that cannot be read changes nothing and is told. */
export function pastePlan(cells: string[][], target: Target): PastePlan {
  const plan: PastePlan = { rows: [], changed: 0, unread: 0, made: 0, beyond: 0 };
  for (const [down, texts] of cells.entries()) {
    const there = target.rows[target.row + down];
    const start = there?.value ?? target.blank(plan.made);
    if (!there && texts.every((text) => text.trim() === '')) continue;
    if (!there) plan.made += 1;
    const row = pastedRow(texts, start, target, plan);
    if (row.cells.length > 0 || !there) plan.rows.push({ part: there?.id ?? null, ...row });
  }
  return plan;
}

function pastedRow(
  texts: string[],
  start: StoryInject,
  { columns, column: first, names }: Target,
  plan: PastePlan,
) {
  let value = start;
  const cells: PastedCell[] = [];
  for (const [along, written] of texts.entries()) {
    const column = columns[first + along];
    if (!column) {
      if (written.trim() !== '') plan.beyond += 1;
      continue;
    }
    const before = column.read(start, names);
    if (before === written.trim()) continue;
    const result = column.write(written, names);
    cells.push({ column, before, written, isRead: result.ok });
    if (result.ok) value = withField(value, column.field, result.content) as StoryInject;
    plan[result.ok ? 'changed' : 'unread'] += 1;
  }
  return { number: value.number, value, cells };
}
