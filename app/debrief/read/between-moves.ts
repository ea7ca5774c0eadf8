import type { State } from '../../../exercise/state';
import { targetKey } from './meetings';
import { type CountedCard, countedCards, playedMoves } from './played-moves';

const courseLines = ['tool', 'strategy', 'mechanism', 'target'] as const;
/** A line of a card by which its course is told. */
export type CourseLine = (typeof courseLines)[number];

/**
 * What a team did with its course from one move to the next. `kept`: all four lines say the same; `adapted`: tool or
 * strategy stayed and something else changed; `left`: neither stayed; `begun`: there was no card before; `silent`: no card
 * counted in this move.
 */
export interface CourseStep {
  move: number;
  card: CountedCard | null;
  how: 'begun' | 'kept' | 'adapted' | 'left' | 'silent';
  /** The lines that changed since the team's card before; empty where there is none. */
  changed: CourseLine[];
}

/** A team's course over the moves. */
export interface Course {
  team: string;
  steps: CourseStep[];
}

/** Each team's course over the moves that were played, in the order of the scenario. */
export function courses(view: State): Course[] {
  const cards = countedCards(view);
  const moves = [...new Set([...playedMoves(view), ...cards].map(({ move }) => move))].sort((a, b) => a - b);
  return (view.opening?.teams ?? []).map(({ id: team }) => ({
    team,
    steps: stepsOf(
      moves,
      cards.filter((card) => card.team === team),
    ),
  }));
}

/** Of several cards of a team in one move the last is its course. */
function stepsOf(moves: number[], cards: CountedCard[]): CourseStep[] {
  let before: CountedCard | null = null;
  return moves.map((move) => {
    const card = cards.filter((one) => one.move === move).at(-1) ?? null;
    const step = { move, card, ...comparedTo(before, card) };
    before = card ?? before;
    return step;
  });
}

function comparedTo(
  before: CountedCard | null,
  card: CountedCard | null,
): Pick<CourseStep, 'how' | 'changed'> {
  if (!card) return { how: 'silent', changed: [] };
  if (!before) return { how: 'begun', changed: [] };
  const changed = courseLines.filter((line) => lineOf(before, line) !== lineOf(card, line));
  if (changed.length === 0) return { how: 'kept', changed };
  return { how: changed.includes('tool') && changed.includes('strategy') ? 'left' : 'adapted', changed };
}

function lineOf({ content }: CountedCard, line: CourseLine): string | null {
  return line === 'target' ? targetKey(content.target) : content[line];
}
