'use client';

import { useTranslations } from 'next-intl';
import styles from './expected-people.module.css';
import type { ReadList } from './use-expected-people';

/** What a list says before anything is kept: every problem with its line, or everybody with their place. */
export function ListPreview({
  list,
  teamName,
}: {
  list: ReadList;
  teamName: (id: string | null) => string | undefined;
}) {
  const t = useTranslations('control.expected');
  if (list.problems.length > 0) {
    return (
      <div role="status">
        <p>{t('problems', { count: list.problems.length })}</p>
        <ul className={styles.problems}>
          {list.problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>{t('problem', { line, message })}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div role="status">
      <ul className={styles.missing}>
        {list.people.map(({ name, team, role }) => (
          <li key={name}>
            <b>{name}</b> {role === 'observer' ? t('observer') : (teamName(team) ?? t('anyTeam'))}
          </li>
        ))}
      </ul>
    </div>
  );
}
