import type { LineReading, State } from '../../exercise/state';
import type { Direction } from '../../framework/situation-lines';
import { type SituationLine, situationLines } from '../../framework/situation-lines';

/** A line of the board as it stands now. */
export interface BoardLine {
  line: SituationLine;
  /** Null until somebody has looked. */
  reading: LineReading | null;
  /** Its direction before the move that is open, when it has changed in this move. */
  was: Direction | null;
}

/** The nine lines in their order. What a line was before stands beside it until the next move. */
export function boardLines(view: State): BoardLine[] {
  const move = view.step?.move ?? 0;
  return situationLines.map((line) => {
    const readings = view.readings.filter((reading) => reading.line === line.id);
    const reading = readings.at(-1) ?? null;
    const before = readings.filter((earlier) => earlier.move < move).at(-1)?.direction ?? null;
    const hasChanged =
      reading !== null && reading.move === move && before !== null && before !== reading.direction;
    return { line, reading, was: hasChanged ? before : null };
  });
}
