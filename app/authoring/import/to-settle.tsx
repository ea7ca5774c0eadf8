'use client';

import { useTranslations } from 'next-intl';
import type { StoryTodo } from '../../../exercise/authoring/spreadsheet-story';
import { keyed } from '../../parts/keyed';
import styles from './import.module.css';

/** What stays to be settled when the lines have been taken over; it is kept in a note of the scenario. */
export function ToSettle({ todo }: { todo: StoryTodo[] }) {
  const t = useTranslations('authoring.import');
  if (todo.length === 0) return null;
  return (
    <details className={styles.settle}>
      <summary>{t('settleCount', { count: todo.length })}</summary>
      <ul className={styles.doubts}>
        {keyed(todo, ({ code, row }) => [code, row].join()).map(({ key, item }) => (
          <li key={key}>
            <span className={styles.where}>
              {item.row === null ? t('wholeScenario') : t('atRow', { row: item.row })}
            </span>
            <span>{item.message}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
