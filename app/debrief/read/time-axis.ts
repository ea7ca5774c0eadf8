/** A stretch of play, drawn along a line. */
export interface TimeAxis {
  /** Exercise time of the start and the end, in milliseconds. */
  from: number;
  until: number;
  /** Exercise times that are written on the axis. */
  ticks: number[];
}

const minute = 60_000;
/** The shortest stretch that is drawn. */
const shortest = 5_000;
const steps = [1, 2, 5, 10, 15, 30, 60].map((minutes) => minutes * minute);
/** More times than this on an axis are hard to read across a room. */
const ticksMax = 10;

/**
 * The axis of a stretch of play.
 * @param after room behind the end, as a share of the stretch
 */
export function timeAxis(from: number, until: number, after = 0): TimeAxis {
  const end = Math.max(until, from + shortest);
  const step = steps.find((candidate) => (end - from) / candidate <= ticksMax) ?? (end - from) / ticksMax;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= end; tick += step) ticks.push(tick);
  return { from, until: end + (end - from) * after, ticks };
}

/** The place of a time on the axis, from 0 to 1. */
export function placeOn({ from, until }: TimeAxis, time: number): number {
  return Math.min(1, Math.max(0, (time - from) / (until - from)));
}

/** Leaves out what would be written over the one before it, such as the names of moves that began together. */
export function readable<Named extends { place: number }>(names: Named[], gap: number): Named[] {
  const kept: Named[] = [];
  for (const name of names) {
    const before = kept.at(-1);
    if (!before || name.place - before.place >= gap) kept.push(name);
  }
  return kept;
}
