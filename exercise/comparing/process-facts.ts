import { exerciseTime } from '../exercise-clock';
import type { State } from '../state';
import type { StepId } from '../story';

const minuteMs = 60_000;

/** How long a step took beside what was planned, in minutes of exercise time. */
export interface StepFact {
  move: number;
  step: StepId;
  planned: number;
  actual: number;
}

/** Of so many, how many. */
export interface Part {
  of: number;
  count: number;
}

/** How one run was worked through: process only, without a team, a person or a choice, and without a sum. */
export interface ProcessFacts {
  /** STARTEX, in epoch milliseconds; null for a run that was ended in its lobby. */
  startedAt: number | null;
  /** Minutes of play. */
  minutes: number;
  /** Steps of the moves that were played; one that was opened twice counts once, with both stretches. */
  steps: StepFact[];
  cardsWithMechanism: Part;
  cardsWithCounterMove: Part;
  /** Forecasts that were locked before the counter-move was revealed, of all that teams could have made. */
  forecastsInTime: Part;
  /** Teams that asked control or somebody outside. */
  teamsConsulted: Part;
  /** Teams that spoke or wrote to another team. */
  teamsTalked: Part;
  /** Teams that answered an offer, of those that were asked, over all offers. */
  offersAnswered: Part;
  /** Answers that named a condition, of all answers. */
  conditionsNamed: Part;
  /** Commitments that were held against what was done. */
  commitmentsChecked: Part;
  strawVotes: number;
  bindingVotes: number;
  /** Minutes of exercise time from the first report of a move to the first card, offer or text; null where one is missing. */
  firstActAfter: number | null;
  evaluatorNotes: number;
}

/** EX348: reads how a run was worked through, for a comparison of runs on process alone. The practice round is left out. */
export function processFacts(state: State): ProcessFacts {
  const { clock, votes, evaluation, jointActions } = state;
  const cards = Object.values(state.cards).flatMap(({ move, submitted }) =>
    submitted && move > 0 ? [submitted.content] : [],
  );
  const offers = Object.values(jointActions);
  const answers = offers.flatMap((offer) => offer.answers);
  const commitments = offers.flatMap((offer) => offer.commitments);
  return {
    startedAt: clock.startedAt,
    minutes: timeOf(state, clock.endedAt ?? 0),
    steps: stepFacts(state),
    cardsWithMechanism: part(cards, ({ mechanism }) => mechanism !== null),
    cardsWithCounterMove: part(cards, ({ counterMove }) => counterMove !== null),
    forecastsInTime: forecastsInTime(state),
    teamsConsulted: teamsThat(state, (team) =>
      state.messages.some(({ from, to }) => from === team && !isTeam(state, to)),
    ),
    teamsTalked: teamsThat(state, (team) => hasTalked(state, team)),
    offersAnswered: { of: offers.reduce((sum, { asked }) => sum + asked.length, 0), count: answers.length },
    conditionsNamed: part(answers, ({ stance }) => stance === 'join-if'),
    commitmentsChecked: part(commitments, ({ checks }) => checks.length > 0),
    strawVotes: votes.filter(({ binding }) => !binding).length,
    bindingVotes: votes.filter(({ binding }) => binding).length,
    firstActAfter: firstActAfter(state),
    evaluatorNotes: evaluation.notes.length,
  };
}

function part<T>(all: readonly T[], holds: (one: T) => boolean): Part {
  return { of: all.length, count: all.filter(holds).length };
}

const timeOf = ({ clock }: State, at: number) => exerciseTime(clock, at) / minuteMs;

function stepFacts(state: State): StepFact[] {
  const opened = state.stepsOpened;
  const facts = new Map<string, StepFact>();
  for (const [index, { move, step, at, minutes }] of opened.entries()) {
    const until = opened[index + 1]?.at ?? state.clock.endedAt;
    if (move === 0 || until === null) continue;
    const actual = timeOf(state, until) - timeOf(state, at);
    const known = facts.get(`${move} ${step}`);
    const written = state.opening?.moves
      .find(({ number }) => number === move)
      ?.steps.find((one) => one.step === step)?.minutes;
    facts.set(`${move} ${step}`, {
      move,
      step,
      planned: written ?? minutes,
      actual: (known?.actual ?? 0) + actual,
    });
  }
  return [...facts.values()];
}

function isTeam({ opening }: State, id: string): boolean {
  return opening?.teams.some((team) => team.id === id) ?? false;
}

function teamsThat({ opening }: State, did: (team: string) => boolean): Part {
  return part(opening?.teams ?? [], ({ id }) => did(id));
}

function hasTalked(state: State, team: string): boolean {
  return (
    state.messages.some(({ from, to }) => from === team && isTeam(state, to)) ||
    state.demarches.some(({ from }) => from === team) ||
    state.forwards.some(({ from }) => from === team) ||
    state.talks.some(({ lines }) =>
      lines.some(({ speaker }) => speaker !== null && 'team' in speaker && speaker.team === team),
    )
  );
}

function forecastsInTime({ counterMoves, forecasts, opening }: State): Part {
  const revealed = counterMoves.filter(({ move, revealedAt }) => move > 0 && revealedAt !== null);
  const inTime = forecasts.filter(({ move, lockedAt }) =>
    revealed.some((choice) => choice.move === move && lockedAt < (choice.revealedAt ?? 0)),
  );
  return { of: revealed.length * (opening?.teams.length ?? 0), count: inTime.length };
}

function firstActAfter(state: State): number | null {
  const began = state.stepsOpened.find(({ move }) => move > 0)?.at;
  if (began === undefined) return null;
  const since = (at: number | null | undefined) => (typeof at === 'number' && at >= began ? [at] : []);
  const warnings = state.releases.flatMap(({ releasedAt }) => since(releasedAt));
  const acts = [
    ...Object.values(state.cards).flatMap(({ submitted }) => since(submitted?.at)),
    ...Object.values(state.jointActions).flatMap(({ at }) => since(at)),
    ...state.proposals.flatMap(({ at }) => since(at)),
  ];
  if (warnings.length === 0) return null;
  const warned = Math.min(...warnings);
  const later = acts.filter((at) => at >= warned);
  return later.length === 0 ? null : timeOf(state, Math.min(...later)) - timeOf(state, warned);
}
