'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { teamsOf } from '../frame/console-tools';
import { roomColumns } from './room-columns';
import { RoomRow } from './room-row';
import styles from './room-table.module.css';

/** Everything that can be seen of every team, whatever the step. On a phone each team becomes a card. */
export function RoomTable() {
  const t = useTranslations('control.room');
  const view = useView();
  return (
    <section aria-label={t('title')}>
      <Kicker>{t('title')}</Kicker>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.team')}</th>
            {roomColumns.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teamsOf(view).map((team) => (
            <RoomRow key={team.id} team={team} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
