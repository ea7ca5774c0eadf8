'use client';

import { useTranslations } from 'next-intl';
import { useSeat } from '../../live/use-views';
import { ConnectionBanner } from '../../seat/connection-banner';
import styles from '../frame/stepped-out.module.css';

/** What somebody sees who came after move 1 had begun: that they are in, and that nothing is asked of them yet. */
export function WaitingRoom() {
  const t = useTranslations('play.late.waiting');
  const seat = useSeat();
  return (
    <>
      <ConnectionBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className={styles.title}>{t('title', { name: seat?.name ?? '' })}</h1>
        <p className={styles.words}>{t('words')}</p>
        <p className={styles.words}>{t('next')}</p>
      </main>
    </>
  );
}
