'use client';

import { useTranslations } from 'next-intl';
import { TeamGlyph } from '../../../parts/team-glyph';
import type { PlacedTeam } from '../../frame/console-tools';
import styles from './board-table.module.css';

interface ReachGlyphsProps {
  /** Every team of the story. */
  all: readonly PlacedTeam[];
  /** The ids of those it goes to, between commas. */
  teams: string;
  seats: number;
  screen: boolean;
}

/** To whom a line goes, in the width of a cell: the shapes of its teams, or a word. */
export function ReachGlyphs({ all, teams, seats, screen }: ReachGlyphsProps) {
  const t = useTranslations('control.board');
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
