'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { useListed } from '../../parts/use-listed';
import { type DotPlot, type DotRow, valueGiven } from '../read/dot-plot';
import { teamOf } from '../read/team-of';

/** What the teams gave a counter-move, in words: "National 20, Council 5"; that nobody forecast, where nobody did. */
export function useForecastWords(view: State): (plot: DotPlot, row: DotRow) => string {
  const t = useTranslations('pictures.forecasts');
  const listed = useListed();
  return (plot, row) => {
    const gave = (team: string) =>
      t('gave', { team: teamOf(view, team).shortName, value: valueGiven(row, team) });
    return plot.teams.length === 0 ? t('nobody') : listed(plot.teams.map(gave));
  };
}
