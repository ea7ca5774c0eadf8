import type { BoardLine } from './board-lines';

/** Where a timeline of lines ends, in milliseconds of exercise time: room for the last plan, the last release and now. */
export function spanOf(lines: Pick<BoardLine, 'plannedMinute' | 'actualMs'>[], time: number): number {
  const last = Math.max(
    time,
    ...lines.flatMap(({ plannedMinute, actualMs }) => [(plannedMinute ?? 0) * 60_000, actualMs ?? 0]),
  );
  // Up to the next ten minutes, so that the strip does not move with every second.
  return (Math.floor(last / 600_000) + 1) * 600_000;
}
