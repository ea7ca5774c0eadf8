'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { formatMinutes } from '../../parts/times';
import { teamsOf } from '../frame/console-tools';
import styles from './teams-table.module.css';
import { useQuietTeams } from './use-team-status';

/** Names the quiet teams in one line, the longest silent first. */
export function QuietLine() {
  const t = useTranslations('control.silence');
  const teams = teamsOf(useView());
  const quiet = useQuietTeams();
  if (quiet.length === 0) return null;
  return (
    <p className={styles.quietLine}>
      <b>{t('quiet', { count: quiet.length })}</b>
      {quiet.map(({ team, silent }) => (
        <span key={team}>
          {t.rich('quietFor', {
            team: teams.find(({ id }) => id === team)?.name ?? team,
            time: () => <bdi>{formatMinutes(silent)}</bdi>,
          })}
        </span>
      ))}
    </p>
  );
}
