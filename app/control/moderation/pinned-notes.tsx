'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import styles from '../frame/page.module.css';
import { HideText } from './hide-text';

/** What a team pinned as known or as not known, for staff to read along. */
export function PinnedNotes({ team }: { team: string }) {
  const t = useTranslations('control.pinned');
  const facts = useView().facts.filter((fact) => fact.team === team);
  if (facts.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{t('title', { count: facts.length })}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id} className={styles.entry}>
            <span className={styles.quiet}>{t(fact.kind)}</span> {fact.text}{' '}
            <HideText subject={{ kind: 'fact', fact: fact.id }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
