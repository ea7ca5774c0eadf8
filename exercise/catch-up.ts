import type { CardContent } from './card';
import type { LineReading, PinnedFact, Release, State, Vote } from './state';
import type { StepId } from './story';

/** What somebody who came late reads before sitting down with the team: one page. */
export interface CatchUpSheet {
  /** The move that is open, and when in the story it takes place. */
  move: { number: number; title: string; scenarioTime: string } | null;
  /** The latest injects that the team has, the newest first. */
  injects: Release[];
  /** How the lines of the situation board stand. */
  readings: LineReading[];
  facts: PinnedFact[];
  /** What the team decided, move by move. */
  decided: { id: string; move: number; content: CardContent }[];
  /** The results that were read to the room. */
  votes: Vote[];
  /** What is asked of the team now. */
  asked: { step: StepId; question: string } | null;
}

/** How many injects fit on the page. */
const latest = 3;

/**
 * EX124: the page is made from what the team was told, and from nothing else: whoever holds only that team's view can make
 * it, and it can say no more than the teammates know.
 */
export function catchUpSheet(view: State, team: string): CatchUpSheet {
  const { step } = view;
  const move = view.opening?.moves.find(({ number }) => number === step?.move);
  const open = move?.steps.find((one) => one.step === step?.step);
  return {
    move: move ? { number: move.number, title: move.title, scenarioTime: move.scenarioTime } : null,
    injects: view.releases
      .filter(({ status }) => status === 'released')
      .slice(-latest)
      .reverse(),
    readings: [...new Map(view.readings.map((reading) => [reading.line, reading])).values()],
    facts: view.facts.filter((fact) => fact.team === team),
    decided: Object.values(view.cards).flatMap(({ id, team: of, move: number, submitted }) =>
      of === team && submitted && number > 0 ? [{ id, move: number, content: submitted.content }] : [],
    ),
    votes: view.votes.filter(({ binding, readAt }) => binding && readAt !== null),
    asked: open ? { step: open.step, question: open.question } : null,
  };
}
