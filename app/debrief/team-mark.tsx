import type { State } from '../../exercise/state';
import { TeamGlyph } from '../parts/team-glyph';
import { teamOf } from './read/team-of';
import styles from './team-mark.module.css';

interface TeamMarkProps {
  view: State;
  team: string;
  size?: string;
}

/** A team's glyph, named for assistive technology. */
export function TeamMark({ view, team, size = '1.375rem' }: TeamMarkProps) {
  const { place, letter, shortName } = teamOf(view, team);
  return <TeamGlyph place={place} letter={letter} name={shortName} size={size} />;
}

/** A team's glyph with its short name beside it. */
export function TeamName({ view, team, size = '1.375rem' }: TeamMarkProps) {
  const { place, letter, shortName } = teamOf(view, team);
  return (
    <span className={styles.team}>
      <TeamGlyph place={place} letter={letter} size={size} />
      <span>{shortName}</span>
    </span>
  );
}

/** The glyphs of all teams as a legend. */
export function TeamLegend({ view, teams }: { view: State; teams: string[] }) {
  return teams.map((team) => <TeamName key={team} view={view} team={team} size="1.125rem" />);
}
