'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { waitingOf } from '../frame/console-tools';
import { useDesk } from '../frame/desk-context';
import styles from './waiting-line.module.css';

/** Says over the teams that latecomers wait, and leads to where they are given a place. */
export function WaitingLine() {
  const t = useTranslations('control.waiting');
  const format = useFormatter();
  const { showTab } = useDesk();
  const names = waitingOf(useView()).map((seat) => seat.name);
  const words = names.length > 0 ? t('line', { count: names.length, names: format.list(names) }) : '';
  const before = useRef(0);
  useEffect(() => {
    if (names.length > before.current) announce(words);
    before.current = names.length;
  }, [names.length, words]);
  if (words === '') return null;
  return (
    <p className={styles.line}>
      {words}{' '}
      <Button look="text" onClick={() => showTab('room')}>
        {t('show')}
      </Button>
    </p>
  );
}
