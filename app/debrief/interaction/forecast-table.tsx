'use client';

import { useTranslations } from 'next-intl';
import type { ChanceSpread, State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { classNames } from '../../parts/class-names';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { type DotPlot, valueGiven } from '../read/dot-plot';
import { TeamName } from '../team-mark';
import styles from './forecast-table.module.css';

/** The forecasts as numbers: a row for each counter-move, a column for each team. No row and no column is added up. */
export function ForecastTable({ plot, view }: { plot: DotPlot; view: State }) {
  const t = useTranslations('debrief.interaction');
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('label', { move: plot.move })}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{t('counterMove')}</th>
          {plot.teams.map((team) => (
            <th key={team} scope="col" className={styles.number}>
              <TeamName view={view} team={team} />
            </th>
          ))}
          {plot.alone ? (
            <th scope="col" className={styles.number}>
              {t('private')}
            </th>
          ) : null}
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
            {plot.alone ? (
              <td className={styles.number}>
                <Alone chance={plot.alone[row.counterMove]} />
              </td>
            ) : null}
            <td>{row.came ? t('thisCame') : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The middle of what everybody gave alone, and the bounds of its middle half. */
function Alone({ chance: { median, low, high } }: { chance: ChanceSpread }) {
  const t = useTranslations('debrief.interaction');
  return (
    <>
      {median}
      {low !== null && high !== null ? <small> ({t('privateSpread', { low, high })})</small> : null}
    </>
  );
}
