'use client';

import { useTranslations } from 'next-intl';
import type { MarginQuestion } from '../read/strategy-map';
import styles from './strategy-table.module.css';

/** A question to the room in the margin of the map. It never says what was right. */
export function MarginNote({ question }: { question: MarginQuestion }) {
  const t = useTranslations('debrief.strategy.margin');
  return (
    <p className={styles.note}>
      {question.kind === 'severalTools' ? t('severalTools', { tools: question.tools }) : t(question.kind)}
    </p>
  );
}
