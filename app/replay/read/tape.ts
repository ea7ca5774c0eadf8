import { channelKind, channelOwner } from '../../../exercise/channel';
import type { Happened } from '../../../exercise/event';
import type { ReplayLine } from '../../../exercise/replay';

/** One line of a replay that changes what the seat knows, or under which rules it was decided. */
export type TapeLine = Exclude<ReplayLine, { end: number }>;

/**
 * What a seat or a channel was told, line by line. A *position* is a number of lines: at 0 nothing has been told, at
 * `lines.length` everything.
 */
export interface Tape {
  lines: readonly TapeLine[];
  /** The seat whose replay it is; empty for a channel by itself. */
  seat: string;
}

/** The lines of an answer. @throws when it broke off or cannot be read */
export function readTape(text: string): Tape {
  const all = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReplayLine);
  const last = all.pop();
  if (!last || !('end' in last) || last.end !== all.length) throw new Error('The replay broke off.');
  const lines = all as TapeLine[];
  return { lines, seat: seatIn(lines) };
}

function seatIn(lines: readonly TapeLine[]): string {
  for (const line of lines) {
    const own = 'follows' in line ? line.follows.find((one) => channelKind(one) === 'seat') : undefined;
    if (own) return channelOwner(own);
  }
  return '';
}

/** The event of a line as a channel was told it; null for a line that is none. */
export function eventOf(line: TapeLine | undefined): Happened | null {
  if (!line || !('event' in line)) return null;
  const { at, event, by } = line;
  return { at, event, ...(by === undefined ? {} : { by }) };
}
