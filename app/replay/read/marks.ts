import type { StepId } from '../../../exercise/story';
import type { Tape } from './tape';

/** A place in a replay that people look for: the start of play, a step, the end. */
export type Mark = { position: number; at: number } & (
  | { kind: 'start' | 'end' }
  | { kind: 'step'; move: number; step: StepId }
);

/** The marks of a tape in their order, each once. */
export function marksOf({ lines }: Tape): Mark[] {
  const marks: Mark[] = [];
  for (const [index, line] of lines.entries()) {
    if (!('event' in line)) continue;
    const { at, event } = line;
    const place = { position: index + 1, at };
    // The same is told on several channels of a seat.
    if (marks.at(-1)?.at === at) continue;
    if (event.type === 'StepOpened')
      marks.push({ ...place, kind: 'step', move: event.move, step: event.step });
    if (event.type === 'ExerciseStarted') marks.push({ ...place, kind: 'start' });
    if (event.type === 'ExerciseEnded') marks.push({ ...place, kind: 'end' });
  }
  return marks;
}

/** The last mark at or before a position; null before the first. */
export function markAt(marks: readonly Mark[], position: number): Mark | null {
  return marks.findLast((mark) => mark.position <= position) ?? null;
}
