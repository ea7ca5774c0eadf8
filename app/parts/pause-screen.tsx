import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './pause-screen.module.css';

export interface PauseScreenProps {
  /** `room` scales with the room screen. */
  size?: 'page' | 'room';
  /** Given to the lead only: nobody else sees "Resume". */
  onResume?: () => void;
  /** Under the words: what else can be done while everything stands still. */
  children?: ReactNode;
}

/** Replaces the whole view under the band while the exercise is paused. No scenario word, no clock. */
export function PauseScreen({ size = 'page', onResume, children }: PauseScreenProps) {
  const t = useTranslations('parts.pause');
  return (
    <main id="main" tabIndex={-1} className={classNames(styles.screen, size === 'room' && styles.room)}>
      <div className={styles.line} />
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.words}>
        {t('nothingLost')}
        <br />
        {onResume ? t('onlyYou') : t('wait')}
      </p>
      {onResume ? (
        <p className={styles.action}>
          <Button onClick={onResume}>{t('resume')}</Button>
        </p>
      ) : null}
      {children ? <div className={styles.below}>{children}</div> : null}
    </main>
  );
}
