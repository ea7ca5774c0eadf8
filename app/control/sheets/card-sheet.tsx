'use client';

import { useTranslations } from 'next-intl';
import { cardLines } from '../../../exercise/card';
import { TeamGlyph } from '../../parts/team-glyph';
import type { PlacedTeam } from '../frame/console-tools';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

/** A strategy card to fill in by hand: what staff type in first stands first. */
export function CardSheet({ team }: { team: PlacedTeam }) {
  const t = useTranslations('control.sheets');
  return (
    <section className={styles.page} aria-label={`${t('cardTitle')}, ${team.name}`}>
      <ExerciseMark />
      <h2 className={styles.title}>
        <TeamGlyph place={team.place} letter={team.letter} size={28} />
        {t('cardTitle')}, {team.name}
      </h2>
      <dl className={styles.lines}>
        <Line label={t('move')} isShort />
        <Line label={t('oneLine')} isTall />
        {cardLines.map((line) => (
          <Line key={line} label={t(`cardLines.${line}`)} isTall={line !== 'strategy' && line !== 'tool'} />
        ))}
        <Line label={t('signatures')} isTall />
      </dl>
    </section>
  );
}

function Line({ label, isTall, isShort }: { label: string; isTall?: boolean; isShort?: boolean }) {
  return (
    <div className={isTall ? styles.tall : isShort ? styles.short : undefined}>
      <dt>{label}</dt>
      <dd />
    </div>
  );
}
