'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { useNow } from '../../live/use-now';
import { Clock } from '../../parts/clock';
import { useVocabulary } from '../../parts/use-vocabulary';
import { Wordmark } from '../../parts/wordmark';
import { stepRemaining } from '../read/debrief-plan';
import styles from './participant-head.module.css';

/** What this is, and how long the open step has. */
export function ParticipantHead({ view }: { view: State }) {
  const t = useTranslations('debrief');
  const words = useVocabulary();
  const now = useNow();
  return (
    <header className={styles.head}>
      <div>
        <Wordmark>{t('head', words)}</Wordmark>
        <p className={styles.words}>{t('speakAsYourself')}</p>
      </div>
      {view.phase === 'ended' ? (
        <Clock
          remaining={stepRemaining(view, now)}
          planned={(view.debrief?.minutes ?? 0) * 60_000}
          size="phone"
          isAnnounced
        />
      ) : null}
    </header>
  );
}
