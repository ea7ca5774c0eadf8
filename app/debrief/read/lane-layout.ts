/** Something on a lane: its place from 0 to 1, and how wide its label is, in rem. */
export interface LaneItem {
  place: number;
  labelWidth: number;
}

/** Where a mark stands: in which row of its lane, and on which side of it there is room for its label. */
export interface LaidItem {
  row: number;
  label: 'after' | 'before' | 'none';
}

/** Half a mark, in rem, with the room that its outline takes when it is chosen. */
const half = 1;
/** A lane takes this many rows before labels are left out. */
const rowsMax = 3;

/**
 * Lays the marks of one lane out in as few rows as show every mark and label without covering another. Each mark stays at
 * its instant. Where even the last row has no room, the label is left to the text that a chosen mark shows.
 * @param items in the order of time
 * @param laneWidth the narrowest that the lane gets, in rem
 */
export function layOut(items: LaneItem[], laneWidth: number): { rows: number; items: LaidItem[] } {
  /** How far each row is taken. */
  const taken = [-half];
  const laid = items.map((item) => {
    const fitting = rowFor(item, taken, laneWidth);
    const { row, label, until } = fitting ?? crowded(item, taken, laneWidth);
    taken[row] = until;
    return { row, label };
  });
  return { rows: taken.length, items: laid };
}

type Fit = LaidItem & { until: number };

function rowFor({ place, labelWidth }: LaneItem, taken: number[], laneWidth: number): Fit | null {
  const at = place * laneWidth;
  for (const [row, free] of rowsWith(taken).entries()) {
    const isWithin = at + half + labelWidth <= laneWidth + half;
    if (isWithin && at - half >= free) return { row, label: 'after', until: at + half + labelWidth };
    if (at - half - labelWidth >= Math.max(0, free)) return { row, label: 'before', until: at + half };
  }
  return null;
}

/** Without its label: in a row where the mark itself covers nothing, else in the one that has most room. */
function crowded({ place }: LaneItem, taken: number[], laneWidth: number): Fit {
  const at = place * laneWidth;
  const rows = rowsWith(taken);
  const free = rows.findIndex((until) => at - half >= until);
  const row = free < 0 ? rows.indexOf(Math.min(...rows)) : free;
  return { row, label: 'none', until: at + half };
}

/** The rows there are and, while there may be more, an empty one. */
function rowsWith(taken: number[]): number[] {
  return taken.length < rowsMax ? [...taken, -half] : taken;
}
