import type { ExerciseEvent } from '../../../exercise/event';
import type { CounterMoveState, Release, Ruling, State, Vote } from '../../../exercise/state';
import { type CountedCard, countedCards, isPlayed, isPlayedAt, moveAt } from './played-moves';
import { type TrafficKind, trafficMarks } from './traffic-marks';

/** What a mark of the timeline stands for. */
export type MarkContent =
  | { kind: 'inject'; release: Release }
  | { kind: 'card'; card: CountedCard }
  /** `team`: the one that sits in the body. */
  | { kind: 'vote'; vote: Vote; team: string }
  | { kind: 'counter-move'; counterMove: CounterMoveState; release: Release | null }
  | { kind: 'ruling'; ruling: Ruling }
  /** What went between teams and staff, in the sentence that the timeline has for it. */
  | { kind: 'traffic'; what: TrafficKind; event: ExerciseEvent }
  /** Several marks of one lane that came too close together to stand side by side, in the order of time. */
  | { kind: 'cluster'; marks: Mark[] };

/** One mark: where it stands, when it came, and what it is. */
export type Mark = MarkContent & {
  id: string;
  at: number;
  move: number;
  /** `control`, `simcell`, `votes`, `respondent`, `rulings`, `situation`, or `team:` with the team's id. */
  lane: string;
};

/** The lanes in their order: control, its outside actors, one for each team, votes, the other side, rulings, the situation. */
export function lanesOf({ opening }: State): string[] {
  const teams = (opening?.teams ?? []).map((team) => `team:${team.id}`);
  return ['control', 'simcell', ...teams, 'votes', 'respondent', 'rulings', 'situation'];
}

/** Every mark of the moves that were played, in the order of time. */
export function marksOf(view: State): Mark[] {
  return [
    ...view.releases.flatMap((release) => injectMark(view, release)),
    ...countedCards(view).map((card): Mark => {
      const { id, at, move, team } = card;
      return { kind: 'card', card, id, at, move, lane: `team:${team}` };
    }),
    ...view.votes.flatMap((vote) => voteMark(view, vote)),
    ...view.counterMoves.flatMap((counterMove) => counterMoveMark(view, counterMove)),
    ...trafficMarks(view),
    ...view.rulings.flatMap((ruling): Mark[] => {
      const { id, at, move } = ruling;
      return isPlayed(move) ? [{ kind: 'ruling', ruling, id, at, move, lane: 'rulings' }] : [];
    }),
  ].sort((one, other) => one.at - other.at);
}

function injectMark(view: State, release: Release): Mark[] {
  const { id, releasedAt } = release;
  if (releasedAt === null || !isPlayedAt(view, releasedAt)) return [];
  // The inject that carries a counter-move stands in the other side's lane.
  if (view.counterMoves.some(({ revealedAt }) => revealedAt === releasedAt)) return [];
  return [{ kind: 'inject', release, id, at: releasedAt, move: moveAt(view, releasedAt), lane: 'control' }];
}

function voteMark(view: State, vote: Vote): Mark[] {
  const { id, readAt, result, body } = vote;
  if (readAt === null || !result || !isPlayedAt(view, readAt)) return [];
  const team = view.opening?.bodies.find((one) => one.id === body)?.team ?? '';
  return [{ kind: 'vote', vote, team, id, at: readAt, move: moveAt(view, readAt), lane: 'votes' }];
}

function counterMoveMark(view: State, counterMove: CounterMoveState): Mark[] {
  const { move, revealedAt } = counterMove;
  if (revealedAt === null || !isPlayed(move)) return [];
  const release = releaseOf(view, counterMove);
  return [
    {
      kind: 'counter-move',
      counterMove,
      release,
      id: `counter-move:${move}`,
      at: revealedAt,
      move,
      lane: 'respondent',
    },
  ];
}

/** The inject by which a counter-move was revealed: both were recorded in the same instant. */
export function releaseOf({ releases }: State, { revealedAt }: CounterMoveState): Release | null {
  return releases.find(({ releasedAt }) => releasedAt !== null && releasedAt === revealedAt) ?? null;
}
