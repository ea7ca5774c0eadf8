'use client';

import { useTranslations } from 'next-intl';
import type { Seat, State } from '../../../exercise/state';
import { useNow } from '../../live/use-now';
import { Clock } from '../../parts/clock';
import { useVocabulary } from '../../parts/use-vocabulary';
import { Wordmark } from '../../parts/wordmark';
import { stepRemaining } from '../read/debrief-plan';
import { teamOf } from '../read/team-of';
import styles from './participant-head.module.css';

/** What this is, who somebody is again and was before, and how long the open step has. */
export function ParticipantHead({ view, seat }: { view: State; seat: Seat }) {
  const t = useTranslations('debrief');
  const words = useVocabulary();
  const now = useNow();
  return (
    <header className={styles.head}>
      <div>
        <Wordmark>{t('head', words)}</Wordmark>
        <p className={styles.words}>
          {seat.team
            ? t('participant.formerly', { name: seat.name, team: teamOf(view, seat.team).name })
            : seat.name}
        </p>
        <p className={styles.words}>{t('speakAsYourself')}</p>
      </div>
      {view.phase === 'ended' ? (
        <div data-no-print>
          <Clock
            remaining={stepRemaining(view, now)}
            planned={(view.debrief?.minutes ?? 0) * 60_000}
            size="phone"
            isAnnounced
          />
        </div>
      ) : null}
    </header>
  );
}
