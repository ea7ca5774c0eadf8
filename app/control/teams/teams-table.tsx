'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../exercise/story';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { playersOf, teamsOf } from '../frame/console-tools';
import { ClosePicks } from './close-picks';
import { QuietLine } from './quiet-line';
import { TeamRow } from './team-row';
import styles from './teams-table.module.css';

const presentOf = (state: LiveState) => state.present;

/** What the fourth column is about in a step. */
function columnOf(step: StepId | undefined): 'forecastColumn' | 'voteColumn' | 'cardColumn' {
  if (step === 'anticipate') return 'forecastColumn';
  return step === 'agree' ? 'voteColumn' : 'cardColumn';
}

/** Every team at a glance: who is here, who has read, how far the card is, how long it has been silent. */
export function TeamsTable() {
  const t = useTranslations('control.teams');
  const view = useView();
  const present = useLive(presentOf);
  const players = playersOf(view);
  const here = players.filter((seat) => present.includes(seat.id)).length;
  return (
    <section aria-label={t('title')}>
      <Kicker note={t('here', { here, people: players.length })}>{t('title')}</Kicker>
      <QuietLine />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('team')}</th>
            <th scope="col" className={styles.hereColumn}>
              {t('hereColumn')}
            </th>
            <th scope="col" className={styles.readColumn}>
              {t('readColumn')}
            </th>
            <th scope="col" className={styles.cardColumn}>
              {t(columnOf(view.step?.step))}
            </th>
            <th scope="col" className={styles.silentColumn}>
              {t('silentColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {teamsOf(view).map((team) => (
            <TeamRow key={team.id} team={team} />
          ))}
        </tbody>
      </table>
      <ClosePicks />
    </section>
  );
}
