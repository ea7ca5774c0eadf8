'use client';

import { useTranslations } from 'next-intl';
import type { Talk } from '../../exercise/state';
import styles from './talks.module.css';
import { useTeamName } from './use-team-name';

/** Who is in a talk, who was asked, who left, and for which outside actors SimCell speaks. */
export function TalkParties({ talk }: { talk: Talk }) {
  const t = useTranslations('talks.parties');
  const nameOf = useTeamName();
  return (
    <ul className={styles.meta} aria-label={t('label')}>
      {talk.parties.map(({ team, standing }) => (
        <li key={team}>{t('team', { name: nameOf(team), standing })}</li>
      ))}
      {talk.actors.map((name) => (
        <li key={name}>{t('actor', { name })}</li>
      ))}
    </ul>
  );
}
