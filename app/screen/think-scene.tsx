'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { stepNow } from '../play/step-now';
import { MoveWords } from './move-words';
import { RoomClock } from './room-clock';
import { RoomKicker } from './room-kicker';
import styles from './think-scene.module.css';

/** Everybody thinks alone: the time, the question, and that no name stands on an answer. */
export function ThinkScene({ view }: { view: State }) {
  const t = useTranslations('room.think');
  return (
    <div className={styles.think}>
      <RoomKicker>
        <MoveWords view={view} />
      </RoomKicker>
      <div className={styles.middle}>
        <div>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.question}>{stepNow(view)?.question}</p>
        </div>
        <RoomClock size="huge" />
      </div>
      <p className={styles.note}>
        <b>{t('noNames')}</b> {t('spread')}
      </p>
    </div>
  );
}
