import type { CounterMoveId } from '../../framework/counter-moves';
import type { MechanismId } from '../../framework/mechanisms';
import type { Confidence, Direction, SituationLineId } from '../../framework/situation-lines';
import type { StrategyId } from '../../framework/strategies';
import type { ToolId } from '../../framework/tools';
import type { Sentence } from '../sentence';
import type { Ruling, RulingOutcome, State } from '../state';
import { explainVote } from '../voting/explain-vote';

/** A card that counted, as far as it is compared. */
export interface CardSaid {
  tool: ToolId | null;
  strategy: StrategyId | null;
  mechanism: MechanismId | null;
  target: string;
  counterMove: CounterMoveId | null;
}

/** How a text fared before a body. */
export interface VoteSaid {
  verdict: Sentence;
}

/** What the other side did. */
export interface AnswerSaid {
  counterMove: CounterMoveId;
}

/** How an outcome was ruled. */
export interface RulingSaid {
  outcome: RulingOutcome;
  reason: string;
}

/** Where a situation line was heading at the end of a move. */
export interface LineSaid {
  direction: Direction;
  confidence: Confidence;
}

/** What happened in a move behind a moment; each entry under a key by which another run's is found. */
export interface MoveCourse {
  move: number;
  cards: Map<string, CardSaid>;
  votes: Map<string, VoteSaid>;
  answers: Map<string, AnswerSaid>;
  rulings: Map<string, RulingSaid>;
  lines: Map<SituationLineId, LineSaid>;
}

const moveAt = ({ stepsOpened }: State, at: number) =>
  stepsOpened.filter((step) => step.at <= at).at(-1)?.move ?? 0;

/**
 * What happened behind an instant (epoch milliseconds), move by move. Cards stand under their team, texts under their title
 * and way of voting, rulings under what they are about, situation lines under themselves with the last reading of the move.
 */
export function courseOfPlay(state: State, since: number): MoveCourse[] {
  const courses = new Map<number, MoveCourse>();
  const of = (move: number): MoveCourse => {
    const known = courses.get(move) ?? emptyCourse(move);
    courses.set(move, known);
    return known;
  };
  for (const { team, move, submitted } of Object.values(state.cards)) {
    if (!submitted || submitted.at <= since) continue;
    const { tool, strategy, mechanism, target, counterMove, headline } = submitted.content;
    of(move).cards.set(team, { tool, strategy, mechanism, target: target || (headline ?? ''), counterMove });
  }
  for (const { title, binding, result, readAt } of state.votes) {
    if (!result || readAt === null || readAt <= since) continue;
    const { verdict } = explainVote(result, binding);
    of(moveAt(state, readAt)).votes.set(`${binding ? 'binding' : 'straw'} ${title}`, { verdict });
  }
  for (const { move, counterMove, revealedAt } of state.counterMoves)
    if (revealedAt !== null && revealedAt > since) of(move).answers.set('', { counterMove });
  for (const ruling of state.rulings)
    if (ruling.at > since) of(ruling.move).rulings.set(...ruled(state, ruling));
  for (const { line, direction, confidence, at, move } of state.readings)
    if (at > since) of(move).lines.set(line, { direction, confidence });
  return [...courses.values()].filter(({ move }) => move > 0).sort((one, other) => one.move - other.move);
}

function emptyCourse(move: number): MoveCourse {
  return {
    move,
    cards: new Map(),
    votes: new Map(),
    answers: new Map(),
    rulings: new Map(),
    lines: new Map(),
  };
}

function ruled(state: State, { subject, outcome, reason }: Ruling): [string, RulingSaid] {
  const said = { outcome, reason };
  switch (subject.kind) {
    case 'card':
      return [`card ${subject.team}`, said];
    case 'vote':
      return [`vote ${state.votes.find(({ id }) => id === subject.vote)?.title ?? ''}`, said];
    case 'counter-move':
      return ['answer', said];
  }
}
