import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExerciseBand } from '../parts/exercise-band';
import { SchemeSwitch } from '../parts/scheme-switch';
import { Wordmark } from '../parts/wordmark';
import styles from './entrance-page.module.css';

export interface EntrancePageProps {
  /** In the band, once there is an exercise to name. */
  band?: ReactNode;
  /** Links at the end of the head line. */
  links?: ReactNode;
  /** Words at the end of the head line, such as who is joining. */
  end?: ReactNode;
  children: ReactNode;
}

/** What stands around every page that is met before an exercise: band, mark, links, foot. */
export function EntrancePage({ band, links, end, children }: EntrancePageProps) {
  const t = useTranslations('home');
  return (
    <div className={styles.page}>
      <ExerciseBand>{band}</ExerciseBand>
      <div className={styles.nav}>
        <Wordmark size="large" href="/" />
        <div className={styles.tail}>
          {end ? <span className={styles.end}>{end}</span> : null}
          {links ? <nav className={styles.links}>{links}</nav> : null}
        </div>
      </div>
      {children}
      <footer className={styles.foot}>
        <span>{t('runs')}</span>
        <SchemeSwitch />
        <span>{t('endorsed')}</span>
      </footer>
    </div>
  );
}
