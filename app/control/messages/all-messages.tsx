'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import { teamsOf } from '../frame/console-tools';
import { HideText } from '../moderation/hide-text';
import styles from './messages.module.css';

/** What was answered, and what teams wrote to one another, the newest first. */
export function AllMessages() {
  const t = useTranslations('control.messages');
  const view = useView();
  const past = view.messages.filter((message) => message.to !== 'control' || message.answer).reverse();
  if (past.length === 0) return null;
  const nameOf = (id: string) => teamsOf(view).find((team) => team.id === id)?.shortName ?? t('control');
  return (
    <details className={styles.past}>
      <summary>{t('past', { count: past.length })}</summary>
      <ul>
        {past.map((message) => (
          <li key={message.id} className={styles.message}>
            <p className={styles.head}>
              <span>{t('fromTo', { from: nameOf(message.from), to: nameOf(message.to) })}</span>
              <span className={styles.waited}>
                <ExerciseTime at={exerciseTime(view.clock, message.at)} bare />
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
        ))}
      </ul>
    </details>
  );
}
