'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import { useScreenWidth } from '../use-screen-width';
import styles from './forecast-lock.module.css';
import type { ForecastDesk } from './use-forecast';

/** Locks the forecast once 100 are placed. Pressed earlier, it says what is missing instead of doing nothing. */
export function ForecastLock({ desk }: { desk: ForecastDesk }) {
  const t = useTranslations('play.forecast');
  const width = useScreenWidth();
  const [isTold, setIsTold] = useState(false);
  const { placed, isOpen, isWaiting, refusal, lock } = desk;
  if (!isOpen) return <p className={styles.words}>{t('closed')}</p>;
  const left = 100 - placed;
  const isReady = left === 0;
  const handleLock = () => {
    setIsTold(!isReady);
    if (isReady) void lock();
  };
  return (
    <div className={styles.lock}>
      {width === 'phone' ? (
        <p className={styles.count}>
          <b>{isReady ? t('allPlaced') : t('left', { left })}</b>
          {isTold && !isReady ? (
            <span className={styles.first} role="status">
              {t('placeFirst', { left })}
            </span>
          ) : (
            <span>{t('placed', { placed })}</span>
          )}
        </p>
      ) : (
        <p className={styles.words}>{t('once')}</p>
      )}
      {isTold && !isReady && width !== 'phone' ? (
        <p className={styles.first} role="status">
          {t('placeFirst', { left })}
        </p>
      ) : null}
      <Button look={isReady ? 'filled' : 'line'} disabled={isWaiting} onClick={handleLock}>
        {t('lock')}
      </Button>
      <div className={styles.refusal}>
        <KeptHere topic="LockForecast" />
        <RefusalText refusal={refusal} />
      </div>
    </div>
  );
}
