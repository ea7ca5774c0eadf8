'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Message } from '../../../exercise/state';
import { ExerciseTime } from '../../parts/exercise-time';
import { HideText } from '../moderation/hide-text';
import styles from './messages.module.css';

interface PastMessageProps {
  message: Message;
  /** The names of those between whom it went. */
  from: string;
  to: string;
  /** When it was sent, in milliseconds of exercise time. */
  at: number;
}

/** A message that needs nothing any more, with its answer; drawn anew only when it changes. */
export const PastMessage = memo(function PastMessage({ message, from, to, at }: PastMessageProps) {
  const t = useTranslations('control.messages');
  return (
    <li className={styles.message}>
      <p className={styles.head}>
        <span>{t('fromTo', { from, to })}</span>
        <span className={styles.waited}>
          <ExerciseTime at={at} bare />
        </span>
      </p>
      <p className={styles.text}>{message.text}</p>
      <HideText subject={{ kind: 'message', message: message.id }} />
      {message.answer ? (
        <p className={styles.answer}>
          <b>{message.answer.persona}</b> {message.answer.text}
        </p>
      ) : null}
    </li>
  );
});
