'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useSeat } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { UndoBars } from '../injects/undo-bars';
import { TeamsColumn } from '../teams/teams-column';
import styles from './desk.module.css';
import { DeskProvider } from './desk-context';
import { DeskPages } from './desk-pages';
import { Mast } from './mast';
import { SideColumn } from './side-column';

/** The console in play: teams and situation, what goes out, who asks. Each part listens for what it shows. */
export const Desk = memo(function Desk() {
  const t = useTranslations('control.desk');
  const isEvaluator = useSeat()?.role === 'evaluator';
  return (
    <DeskProvider>
      <Mast />
      <main id="main" tabIndex={-1} className={styles.main}>
        <section className={styles.column} aria-label={t('teams')}>
          <TeamsColumn />
        </section>
        <section className={classNames(styles.middle, isEvaluator && styles.first)} aria-label={t('work')}>
          <DeskPages />
        </section>
        <section className={styles.column} aria-label={t('side')}>
          <SideColumn />
        </section>
      </main>
      <UndoBars />
    </DeskProvider>
  );
});
