import type { State, Vote } from '../../../exercise/state';
import type { StepId } from '../../../exercise/story';

/** How something came in, or that it has not: from a device of the team, typed in by staff, or not in this move's plan. */
export type CameIn = 'device' | 'paper' | 'missing' | 'unplanned';

/** What is there of one team in a move. */
export interface TeamStanding {
  team: string;
  card: CameIn;
  forecast: CameIn;
  /** The newest vote of the team's body in the open move, with how many have voted; null where there is none. */
  vote: Vote | null;
  /** The team's body; null for a team that is none. */
  body: string | null;
}

/** The part of the page that a step asks for first. */
export type PaperPart = 'cards' | 'forecasts' | 'votes';

/** What the open step asks of paper: forecasts while teams anticipate, votes while they agree, else cards. */
export function partFor(step: StepId | undefined): PaperPart {
  if (step === 'anticipate') return 'forecasts';
  return step === 'agree' ? 'votes' : 'cards';
}

/** What is there and what is missing, team by team, in the order of the scenario. */
export function standingOf(view: State, move: number): TeamStanding[] {
  const steps =
    view.opening?.moves.find(({ number }) => number === move)?.steps.map(({ step }) => step) ?? [];
  return (view.opening?.teams ?? []).map(({ id: team }) => {
    const body = view.opening?.bodies.find((one) => one.team === team)?.id ?? null;
    const vote = view.votes.findLast((one) => one.body === body && isOfMove(view, one, move)) ?? null;
    return {
      team,
      card: steps.includes('decide') ? cardOf(view, team, move) : 'unplanned',
      forecast: steps.includes('anticipate') ? forecastOf(view, team, move) : 'unplanned',
      vote,
      body,
    };
  });
}

/** The teams whose card, or forecast, is still to be typed in. */
export function missingOf(standing: TeamStanding[], what: 'card' | 'forecast'): string[] {
  return standing.flatMap((one) => (one[what] === 'missing' ? [one.team] : []));
}

function cardOf(view: State, team: string, move: number): CameIn {
  const ways = Object.values(view.cards).flatMap((card) =>
    card.team === team && card.move === move && card.submitted ? [card.submitted.how] : [],
  );
  if (ways.length === 0) return 'missing';
  return ways.includes('paper') ? 'paper' : 'device';
}

function forecastOf(view: State, team: string, move: number): CameIn {
  const forecast = view.forecasts.find((one) => one.team === team && one.move === move);
  if (!forecast) return 'missing';
  return forecast.paper ? 'paper' : 'device';
}

function isOfMove({ stepsOpened }: State, { openedAt }: Vote, move: number): boolean {
  return stepsOpened.findLast(({ at }) => at <= openedAt)?.move === move;
}
