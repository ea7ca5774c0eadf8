'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { teamsOf } from '../frame/console-tools';
import { useViewParts } from '../frame/use-view-parts';
import styles from './messages.module.css';
import { PastMessage } from './past-message';

/** What was answered, and what teams wrote to one another, the newest first. */
export function AllMessages() {
  const t = useTranslations('control.messages');
  const [isOpen, setIsOpen] = useState(false);
  const view = useViewParts('messages', 'clock', 'opening');
  const past = view.messages.filter((message) => message.to !== 'control' || message.answer).reverse();
  if (past.length === 0) return null;
  // Hundreds of rows that nobody looks at would be drawn with every message that comes.
  const listed = isOpen ? past : [];
  const nameOf = (id: string) => teamsOf(view).find((team) => team.id === id)?.shortName ?? t('control');
  return (
    <details className={styles.past} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('past', { count: past.length })}</summary>
      <ul>
        {listed.map((message) => (
          <PastMessage
            key={message.id}
            message={message}
            from={nameOf(message.from)}
            to={nameOf(message.to)}
            at={exerciseTime(view.clock, message.at)}
          />
        ))}
      </ul>
    </details>
  );
}
