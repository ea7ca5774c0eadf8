'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { counterMoveIds, counterMoveOf } from '../../../framework/counter-moves';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import styles from '../cards/plain-table.module.css';
import type { DotPlot } from '../read/dot-plot';
import { useForecastWords } from './use-forecast-words';

/** The forecasts of all moves in words and numbers. Nothing is added up and no team is compared with another. */
export function ForecastsByMove({ plots, view }: { plots: DotPlot[]; view: State }) {
  const t = useTranslations('pictures.forecasts');
  const debrief = useTranslations('debrief');
  const wordsOf = useForecastWords(view);
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('label')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{debrief('interaction.counterMove')}</th>
          {plots.map(({ move }) => (
            <th key={move} scope="col">
              {debrief('move', { move })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counterMoveIds.map((id) => (
          <tr key={id}>
            <th scope="row">{counterMoveOf(id).name}</th>
            {plots.map((plot) => {
              const row = plot.rows.find(({ counterMove }) => counterMove === id);
              return (
                <td key={plot.move}>
                  {row ? wordsOf(plot, row) : null}
                  {row?.came ? <b> {debrief('interaction.thisCame')}</b> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
