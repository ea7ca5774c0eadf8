'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { classNames } from '../../parts/class-names';
import { type DotPlot, valueGiven } from '../read/dot-plot';
import { TeamName } from '../team-mark';
import styles from './forecast-table.module.css';

/** The forecasts as numbers: a row for each counter-move, a column for each team. No row and no column is added up. */
export function ForecastTable({ plot, view }: { plot: DotPlot; view: State }) {
  const t = useTranslations('debrief.interaction');
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('label', { move: plot.move })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('counterMove')}</th>
          {plot.teams.map((team) => (
            <th key={team} scope="col" className={styles.number}>
              <TeamName view={view} team={team} />
            </th>
          ))}
          <th scope="col">{t('whatTheyDid')}</th>
        </tr>
      </thead>
      <tbody>
        {plot.rows.map((row) => (
          <tr key={row.counterMove} className={classNames(row.came && styles.washed)}>
            <th scope="row">{counterMoveOf(row.counterMove).name}</th>
            {plot.teams.map((team) => (
              <td key={team} className={styles.number}>
                {valueGiven(row, team)}
              </td>
            ))}
            <td>{row.came ? t('thisCame') : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
