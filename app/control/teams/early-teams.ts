import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { isEarly } from '../../play/depth/is-early';
import { type PlacedTeam, teamsOf } from '../frame/console-tools';

/** Who is done early, and which injects the scenario keeps for them. */
export interface Early {
  teams: PlacedTeam[];
  stretch: StoryInject[];
}

/** The teams whose card counts while the step has time, with the stretch injects of the move that have not gone out. */
export function earlyTeams(view: State, now: number): Early {
  const teams = teamsOf(view).filter(({ id }) => isEarly(view, id, now));
  if (teams.length === 0) return { teams, stretch: [] };
  const stretch = (view.script?.injects ?? []).filter(
    (inject) =>
      inject.stretch &&
      inject.move === view.step?.move &&
      !view.releases.some((release) => release.inject === inject.id && release.status !== 'taken-back'),
  );
  return { teams, stretch };
}
