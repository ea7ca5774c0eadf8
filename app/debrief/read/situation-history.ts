import type { LineReading, State } from '../../../exercise/state';
import { type SituationLineId, situationLineIds } from '../../../framework/situation-lines';
import { isPlayed, playedMoves } from './played-moves';

/** A situation line with how it stood at the end of each move. */
export interface LineHistory {
  line: SituationLineId;
  /** One for each move: the last reading in it; null when nobody moved the line in that move. */
  readings: { move: number; reading: LineReading | null }[];
}

/** The nine lines over the moves that were played. No line is added to another. */
export function situationHistory(view: State): { moves: number[]; lines: LineHistory[] } {
  const moves = playedMoves(view).map(({ move }) => move);
  const played = view.readings.filter(({ move }) => isPlayed(move));
  const lines = situationLineIds.map((line) => ({
    line,
    readings: moves.map((move) => ({
      move,
      reading: played.filter((reading) => reading.line === line && reading.move === move).at(-1) ?? null,
    })),
  }));
  return { moves, lines };
}
