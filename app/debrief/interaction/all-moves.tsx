'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { State } from '../../../exercise/state';
import { StepFrame } from '../frame/step-frame';
import type { DotPlot } from '../read/dot-plot';
import { TeamLegend } from '../team-mark';
import { ForecastsByMove } from './forecasts-by-move';
import { SmallMultiples } from './small-multiples';

interface AllMovesProps {
  plots: DotPlot[];
  view: State;
  choice?: ReactNode;
  isPaper?: boolean;
}

/** The forecasts of all moves side by side, with what came in each. */
export function AllMoves({ plots, view, choice, isPaper }: AllMovesProps) {
  const t = useTranslations('pictures.forecasts');
  const pictures = useTranslations('pictures');
  const teams = (view.opening?.teams ?? [])
    .map(({ id }) => id)
    .filter((id) => plots.some((plot) => plot.teams.includes(id)));
  return (
    <StepFrame
      step="interaction"
      picture={isPaper ? t('name') : undefined}
      lead={t('lead')}
      choice={choice}
      legend={<TeamLegend view={view} teams={teams} />}
      behind={{
        figure: pictures('figure'),
        label: pictures('asTable'),
        content: <ForecastsByMove plots={plots} view={view} />,
      }}
      isPaper={isPaper}
    >
      <SmallMultiples plots={plots} view={view} />
    </StepFrame>
  );
}
