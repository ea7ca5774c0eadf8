'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { HideText } from '../moderation/hide-text';
import styles from './debrief-control.module.css';

/** What people told the room, by name, that they will do, for staff to hide what must not stay. Nothing before anybody did. */
export function CommitmentsTold() {
  const t = useTranslations('control.debrief');
  const { commitments, seats } = useView();
  if (commitments.length === 0) return null;
  return (
    <details className={styles.evaluation} data-no-print>
      <summary>{t('commitments', { count: commitments.length })}</summary>
      <ul className={styles.list}>
        {commitments.map(({ seat, text }) => (
          <li key={seat} className={styles.message}>
            <p className={styles.from}>{seats[seat]?.name}</p>
            <p className={styles.text}>{text}</p>
            <HideText subject={{ kind: 'shared-commitment', seat }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
