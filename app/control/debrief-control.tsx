'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../live/use-views';
import { Wordmark } from '../parts/wordmark';
import styles from './debrief-control.module.css';
import { DebriefSteps } from './debrief-steps';

/** After ENDEX: the guided debrief, step by step, above what it shows to everybody. */
export function DebriefControl() {
  const t = useTranslations('control.debrief');
  const { opening } = useView();
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <Wordmark>{t('title', { title: opening?.title ?? '' })}</Wordmark>
        </h1>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <DebriefSteps />
      </main>
    </>
  );
}
