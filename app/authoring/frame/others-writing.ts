import type { DeskPart } from '../desk/desk';

/** How long somebody who wrote something counts as writing in it, in milliseconds. */
const writingMs = 120_000;

/** Everybody but the author who wrote within the last two minutes, each with the part written in last. */
export function othersWriting(parts: DeskPart[], me: string, now: number): { by: string; part: DeskPart }[] {
  const latest = new Map<string, DeskPart>();
  for (const part of parts) {
    const { by, at } = part.held;
    if (by === me || now - Date.parse(at) > writingMs) continue;
    const before = latest.get(by);
    if (!before || before.held.at < at) latest.set(by, part);
  }
  return [...latest].map(([by, part]) => ({ by, part }));
}
