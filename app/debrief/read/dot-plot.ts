import type { ForecastSpread, State } from '../../../exercise/state';
import { type CounterMoveId, counterMoveIds } from '../../../framework/counter-moves';
import { type CountedCard, countedCards, isPlayed, teamPlace } from './played-moves';

/** One row of the plot: a counter-move, what each team gave it, and whether it is what came. */
export interface DotRow {
  counterMove: CounterMoveId;
  /** Teams at their value, equal values together, by value. */
  dots: { value: number; teams: string[] }[];
  /** Teams that gave it nothing. */
  none: string[];
  came: boolean;
}

/** A move's forecasts beside what came. */
export interface DotPlot {
  move: number;
  /** Teams with a forecast, in the order of the scenario. */
  teams: string[];
  rows: DotRow[];
  /** The largest value that the axis needs, a multiple of ten and at least 50. */
  until: number;
  /** What the other side did; null when it was never revealed. */
  came: CounterMoveId | null;
  /** The counter-move that each card had expected. */
  expected: CountedCard[];
  /** The middle of what everybody gave alone; null where fewer than five did. */
  alone: ForecastSpread | null;
}

/** The moves in which somebody forecast, or a card expected an answer, and those in which one was revealed. */
export function dotPlots(view: State): DotPlot[] {
  const moves = new Set(
    [
      ...view.forecasts,
      ...view.privateForecasts,
      ...view.counterMoves.filter(({ revealedAt }) => revealedAt !== null),
    ].map(({ move }) => move),
  );
  return [...moves]
    .filter(isPlayed)
    .sort((one, other) => one - other)
    .map((move) => dotPlot(view, move));
}

/** What the teams gave each counter-move of a move. Nothing is added up and no team is compared with another. */
export function dotPlot(view: State, move: number): DotPlot {
  const place = (team: string) => teamPlace(view, team);
  const forecasts = view.forecasts
    .filter((forecast) => forecast.move === move && forecast.odds !== null)
    .sort((one, other) => place(one.team) - place(other.team));
  const came = view.counterMoves.find((choice) => choice.move === move && choice.revealedAt !== null);
  const rows = counterMoveIds.map((counterMove): DotRow => {
    const given = forecasts.map(({ team, odds }) => ({ team, value: odds?.[counterMove] ?? 0 }));
    const values = [...new Set(given.map(({ value }) => value))].filter((value) => value > 0);
    return {
      counterMove,
      dots: values
        .sort((one, other) => one - other)
        .map((value) => ({
          value,
          teams: given.filter((one) => one.value === value).map(({ team }) => team),
        })),
      none: given.filter(({ value }) => value === 0).map(({ team }) => team),
      came: came?.counterMove === counterMove,
    };
  });
  const alone = view.privateForecasts.find((one) => one.move === move && one.team === null)?.spread ?? null;
  const medians = alone ? counterMoveIds.map((id) => alone[id].median) : [];
  const largest = Math.max(0, ...medians, ...rows.flatMap(({ dots }) => dots.map(({ value }) => value)));
  return {
    move,
    teams: forecasts.map(({ team }) => team),
    rows,
    until: Math.min(100, Math.max(50, Math.ceil((largest + 5) / 10) * 10)),
    came: came?.counterMove ?? null,
    alone,
    expected: countedCards(view).filter((card) => card.move === move && card.content.counterMove !== null),
  };
}

/** What a team gave a counter-move; 0 for a team that is not in the row. */
export function valueGiven({ dots }: DotRow, team: string): number {
  return dots.find(({ teams }) => teams.includes(team))?.value ?? 0;
}
