'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { Banner } from '../parts/banner';
import { Button, ButtonLink } from '../parts/button';
import styles from './return-notice.module.css';
import { forgetLastSeat, parseLastSeat, readLastSeat } from './seat-token';

const never = () => () => {};

/** Offers the seat that this device took last, to its person or to nobody. */
export function ReturnNotice() {
  const t = useTranslations('home');
  const [isForgotten, setIsForgotten] = useState(false);
  const seat = parseLastSeat(useSyncExternalStore(never, readLastSeat, () => null));
  if (!seat || isForgotten) return null;
  const handleForget = () => {
    forgetLastSeat();
    setIsForgotten(true);
  };
  return (
    <div className={styles.notice}>
      <Banner tone="accent">
        {t('returnAs', { title: seat.title, name: seat.name })}{' '}
        <span className={styles.acts}>
          <ButtonLink look="text" href={`/play/${encodeURIComponent(seat.exercise)}`}>
            {t('return')}
          </ButtonLink>
          <Button look="text" onClick={handleForget}>
            {t('forget')}
          </Button>
        </span>
      </Banner>
    </div>
  );
}
