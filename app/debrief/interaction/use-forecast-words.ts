'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { type DotPlot, type DotRow, valueGiven } from '../read/dot-plot';
import { teamOf } from '../read/team-of';

/** What the teams gave a counter-move, in words: "National 20, Council 5"; that nobody forecast, where nobody did. */
export function useForecastWords(view: State): (plot: DotPlot, row: DotRow) => string {
  const t = useTranslations('pictures.forecasts');
  return (plot, row) =>
    plot.teams.length === 0
      ? t('nobody')
      : plot.teams
          .map((team) => t('gave', { team: teamOf(view, team).shortName, value: valueGiven(row, team) }))
          .join(', ');
}
