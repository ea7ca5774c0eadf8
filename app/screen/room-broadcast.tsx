'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { State } from '../../exercise/state';
import { announce } from '../parts/live-announcer';
import styles from './room-broadcast.module.css';

/** What control tells everybody, in a strip under the band until it is taken down. Never while something real happens. */
export function RoomBroadcast({ view }: { view: State }) {
  const t = useTranslations('room.broadcast');
  const notice = view.broadcasts.findLast(({ endedAt }) => endedAt === null);
  const isShown = notice !== undefined && view.safety.emergencySince === null;
  const text = isShown ? notice.text : '';
  useEffect(() => {
    if (text) announce(`${t('lead')} ${text}`);
  }, [text, t]);
  return isShown ? (
    <p className={styles.strip}>
      <b>{t('lead')}</b> {text}
    </p>
  ) : null;
}
