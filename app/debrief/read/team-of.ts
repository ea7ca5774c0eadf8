import type { State } from '../../../exercise/state';
import { teamPlace } from './played-moves';

/** A team as a figure draws it. */
export interface DrawnTeam {
  place: number;
  letter: string;
  name: string;
  shortName: string;
}

/** A team of the view; one that the scenario does not know is drawn by its id. */
export function teamOf(view: State, id: string): DrawnTeam {
  const team = view.opening?.teams.find((candidate) => candidate.id === id);
  return {
    place: teamPlace(view, id),
    letter: team?.letter ?? id.slice(0, 1).toUpperCase(),
    name: team?.name ?? id,
    shortName: team?.shortName ?? id,
  };
}

/** A body's name; its id where the scenario does not know it. */
export function bodyNameOf({ opening }: State, id: string): string {
  return opening?.bodies.find((body) => body.id === id)?.name ?? id;
}
