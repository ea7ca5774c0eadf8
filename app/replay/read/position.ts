import type { Tape, TapeLine } from './tape';

/** The position behind everything that was told up to an instant, in epoch milliseconds. */
export function positionAt({ lines }: Tape, at: number): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.at ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** When the latest thing at a position was told, in epoch milliseconds; at the beginning, when the first will be. */
export function instantOf({ lines }: Tape, position: number): number {
  return lines[Math.max(0, position - 1)]?.at ?? 0;
}

/** Whether a line tells of the same happening as the one before: on another channel, or what came with it. */
function isPartOf(line: TapeLine, before: TapeLine): boolean {
  if (line.at !== before.at) return false;
  if (!('event' in line)) return !('rules' in line);
  return 'rules' in before || ('event' in before && before.event.type === line.event.type);
}

/** Whether a position lies between two happenings. */
function isStop({ lines }: Tape, position: number): boolean {
  const [before, next] = [lines[position - 1], lines[position]];
  return !before || !next || !isPartOf(next, before);
}

/** The next position, forward (1) or back (-1), at which one happening more, or less, has been told. */
export function stepFrom(tape: Tape, position: number, by: 1 | -1): number {
  let next = position + by;
  while (next > 0 && next < tape.lines.length && !isStop(tape, next)) next += by;
  return Math.max(0, Math.min(tape.lines.length, next));
}
