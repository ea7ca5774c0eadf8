'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../../live/use-views';
import { TeamGlyph } from '../../../parts/team-glyph';
import { teamsOf } from '../../frame/console-tools';
import styles from './board-table.module.css';

/** To whom a line goes, in the width of a cell: the shapes of its teams, or a word. `teams` are ids between commas. */
export function ReachGlyphs({ teams, seats, screen }: { teams: string; seats: number; screen: boolean }) {
  const t = useTranslations('control.board');
  const all = teamsOf(useView());
  const to = all.filter((team) => teams.split(',').includes(team.id));
  if (to.length === all.length && to.length > 0) return t('allTeams');
  if (to.length === 0 && seats === 0) return t(screen ? 'screen' : 'staffOnly');
  return (
    <span className={styles.glyphs}>
      {to.map((team) => (
        <TeamGlyph key={team.id} place={team.place} letter={team.letter} name={team.name} size={18} />
      ))}
      {seats > 0 ? t('seats', { count: seats }) : null}
    </span>
  );
}
