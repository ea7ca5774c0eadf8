import type { Told } from './happenings';

/** From so many happenings on, what teams wrote to each other is told by the minute: nobody reads thousands of lines. */
const gatherFrom = 400;
/** Milliseconds. */
const minute = 60_000;

/** A line of the timeline in sentences: one happening, or how many of one kind came within a minute. */
export type GatheredLine = { told: Told } | { at: number; type: GatheredType; count: number };

const gatheredTypes = [
  'MessageSent',
  'MessageAnswered',
  'ItemForwarded',
  'DemarcheSent',
  'DemarcheAcknowledged',
  'SeatArgued',
] as const;
/** What can be told by its number. */
export type GatheredType = (typeof gatheredTypes)[number];

const isGathered = (type: string): type is GatheredType =>
  (gatheredTypes as readonly string[]).includes(type);

/** The happenings as lines: each its own, or, where there are very many, traffic of a minute as one line with its number. */
export function gathered(happenings: Told[]): GatheredLine[] {
  if (happenings.length < gatherFrom) return happenings.map((told) => ({ told }));
  const open = new Map<GatheredType, { at: number; type: GatheredType; count: number }>();
  const lines: GatheredLine[] = [];
  for (const told of happenings) {
    const { type } = told.event;
    if (!isGathered(type)) {
      lines.push({ told });
      continue;
    }
    const line = open.get(type);
    if (line && Math.floor(line.at / minute) === Math.floor(told.at / minute)) line.count += 1;
    else {
      const next = { at: told.at, type, count: 1 };
      open.set(type, next);
      lines.push(next);
    }
  }
  return lines;
}
