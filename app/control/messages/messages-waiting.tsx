'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useNow } from '../../live/use-now';
import { useSeat } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { formatMinutes } from '../../parts/times';
import { useViewParts } from '../frame/use-view-parts';
import { AllMessages } from './all-messages';
import styles from './messages.module.css';
import { WaitingMessage } from './waiting-message';

/** Messages to control that have no answer yet, the oldest first. */
export function MessagesWaiting() {
  const t = useTranslations('control.messages');
  const { messages } = useViewParts('messages');
  const now = useNow();
  const waiting = messages.filter((message) => message.to === 'control' && !message.answer);
  useNewMessageSaid(waiting.length);
  const seat = useSeat();
  const oldest = waiting[0];
  // Evaluators are not told what teams ask control.
  if (seat?.role === 'evaluator') return null;
  return (
    <section aria-label={t('title')}>
      <Kicker
        note={
          oldest
            ? t.rich('count', {
                count: waiting.length,
                time: () => <bdi>{formatMinutes(now - oldest.at)}</bdi>,
              })
            : null
        }
      >
        {t('title')}
      </Kicker>
      {waiting.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
      <ul>
        {waiting.map((message) => (
          <WaitingMessage key={message.id} message={message} />
        ))}
      </ul>
      <AllMessages />
    </section>
  );
}

function useNewMessageSaid(count: number): void {
  const t = useTranslations('control.messages');
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) announce(t('arrived', { count }));
    before.current = count;
  }, [count, t]);
}
