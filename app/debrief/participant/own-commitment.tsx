'use client';

import { useTranslations } from 'next-intl';
import { usePrivate } from '../../live/use-private';
import { Kicker } from '../../parts/kicker';
import styles from './own.module.css';

/** The commitment as it was kept, outside the step in which it is written. */
export function OwnCommitment() {
  const t = useTranslations('debrief.participant');
  const { content } = usePrivate<{ text: string }>('commitment');
  if (!content?.text) return null;
  return (
    <div className={styles.part}>
      <Kicker as="h2" note={t('onlyYou')}>
        {t('yourCommitment')}
      </Kicker>
      <p className={styles.words}>{content.text}</p>
    </div>
  );
}
