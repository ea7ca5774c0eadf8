'use client';

import { useTranslations } from 'next-intl';
import { keyed } from '../../parts/keyed';
import styles from './history.module.css';
import { wordDifference } from './word-difference';

/** Two texts as one, with the words that went struck through and those that came underlined. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  const t = useTranslations('authoring.history');
  if (before === after) return <p className={styles.meta}>{t('same')}</p>;
  return (
    <p className={styles.words} dir="auto">
      {keyed(wordDifference(before, after), ({ kind, text }) => kind + text).map(({ key, item }) =>
        item.kind === 'gone' ? (
          <del key={key}>{item.text}</del>
        ) : item.kind === 'new' ? (
          <ins key={key}>{item.text}</ins>
        ) : (
          <span key={key}>{item.text}</span>
        ),
      )}
    </p>
  );
}
