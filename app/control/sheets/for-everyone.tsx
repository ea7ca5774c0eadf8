'use client';

import { useTranslations } from 'next-intl';
import { RulesOfPlay } from '../../play/papers/rules-of-play';
import { SituationManual } from '../../play/papers/situation-manual';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

/** What everybody reads before play: where things stand, and the rules of play. */
export function ForEveryone() {
  const t = useTranslations('control.sheets');
  return (
    <section className={styles.page} aria-label={t('manual')}>
      <ExerciseMark />
      <p className={styles.cut}>{t('forEveryone')}</p>
      <h2 className={styles.title}>{t('manual')}</h2>
      <SituationManual />
      <h2 className={styles.title}>{t('rules')}</h2>
      <RulesOfPlay />
    </section>
  );
}
