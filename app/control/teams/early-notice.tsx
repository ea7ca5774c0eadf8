'use client';

import { useTranslations } from 'next-intl';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { useListed } from '../../parts/use-listed';
import { useDesk } from '../frame/desk-context';
import styles from './early-notice.module.css';
import { earlyTeams } from './early-teams';

/** Says who is done early, and offers what the scenario keeps for that. Choosing an inject shows it; nothing is sent. */
export function EarlyNotice() {
  const t = useTranslations('control.early');
  const listed = useListed();
  const { showInject } = useDesk();
  const view = useView();
  const { teams, stretch } = earlyTeams(view, useNow());
  if (teams.length === 0) return null;
  const presetTeams = teams.map(({ id }) => id);
  return (
    <div className={styles.early}>
      <p>
        {t(view.isOnPaper ? 'onPaper' : 'teams', {
          count: teams.length,
          names: listed(teams.map(({ shortName }) => shortName)),
        })}
      </p>
      {stretch.map(({ id, number, title }) => (
        <Button key={id} look="text" onClick={() => showInject(id, { teams: presetTeams })}>
          {t('offer', { number, title })}
        </Button>
      ))}
    </div>
  );
}
