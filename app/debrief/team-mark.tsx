import { useTranslations } from 'next-intl';
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

/** A team's glyph with its short name beside it; on a person's own device as a role that was put down. */
export function TeamName({
  view,
  team,
  size = '1.375rem',
  isFormer = false,
}: TeamMarkProps & { isFormer?: boolean }) {
  const t = useTranslations('debrief.derole');
  const { place, letter, shortName } = teamOf(view, team);
  return (
    <span className={styles.team}>
      <TeamGlyph place={place} letter={letter} size={size} />
      <span>{isFormer ? t('formerly', { team: shortName }) : shortName}</span>
    </span>
  );
}

/** The glyphs of all teams as a legend, which says that nobody plays them any more. */
export function TeamLegend({ view, teams }: { view: State; teams: string[] }) {
  const t = useTranslations('debrief.derole');
  return (
    <>
      <span>{t('formerTeams')}</span>
      {teams.map((team) => (
        <TeamName key={team} view={view} team={team} size="1.125rem" />
      ))}
    </>
  );
}
