'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { EmptyState } from '../../parts/empty-state';
import { FootPassage, FootPassages, StepFrame } from '../frame/step-frame';
import { WordSwitch } from '../frame/word-switch';
import { AllMoves } from '../interaction/all-moves';
import { DotFigure } from '../interaction/dot-figure';
import { ExpectedOnCards } from '../interaction/expected-on-cards';
import { ForecastTable } from '../interaction/forecast-table';
import { type DotPlot, dotPlots } from '../read/dot-plot';
import { teamOf } from '../read/team-of';
import { TeamLegend } from '../team-mark';
import styles from './interaction-step.module.css';
import type { StepProps } from './step-props';

/** What each team forecast, beside what the other side did, move by move. */
export function InteractionStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief');
  const plots = useMemo(() => dotPlots(view), [view]);
  const pictures = useTranslations('pictures.forecasts');
  const [move, setMove] = useState<string | null>(null);
  const plot =
    plots.find((one) => String(one.move) === move) ?? plots.find(({ teams }) => teams.length > 0) ?? plots[0];
  if (!plot) {
    return (
      <StepFrame step="interaction" isPaper={isPaper}>
        <EmptyState title={t('interaction.empty')} />
      </StepFrame>
    );
  }
  if (isPaper) {
    return (
      <>
        {plots.map((one) => (
          <Plot key={one.move} plot={one} view={view} isPaper />
        ))}
        {plots.length > 1 ? <AllMoves plots={plots} view={view} isPaper /> : null}
      </>
    );
  }
  const choice =
    plots.length > 1 ? (
      <WordSwitch
        label={t('interaction.chooseMove')}
        options={[
          ...plots.map((one) => ({ value: String(one.move), label: t('move', { move: one.move }) })),
          { value: allMoves, label: pictures('name') },
        ]}
        value={move === allMoves ? allMoves : String(plot.move)}
        onChange={setMove}
      />
    ) : null;
  if (move === allMoves) return <AllMoves plots={plots} view={view} choice={choice} />;
  return <Plot plot={plot} view={view} choice={choice} />;
}

/** Stands for all moves in the choice of a move. */
const allMoves = 'all';

interface PlotProps extends StepProps {
  plot: DotPlot;
  choice?: ReactNode;
}

function Plot({ plot, view, choice, isPaper }: PlotProps) {
  const t = useTranslations('debrief.interaction');
  return (
    <StepFrame
      step="interaction"
      lead={t(plot.teams.length > 0 ? 'lead' : 'leadWithoutForecast', { move: plot.move })}
      choice={choice}
      legend={
        <>
          <TeamLegend view={view} teams={plot.teams} />
          {plot.alone ? (
            <span>
              <i className={styles.dotted} aria-hidden="true" /> {t('privateLegend')}
            </span>
          ) : null}
        </>
      }
      behind={
        plot.teams.length > 0
          ? {
              figure: t('figure'),
              label: t('asTable'),
              content: <ForecastTable plot={plot} view={view} />,
            }
          : undefined
      }
      foot={<Foot plot={plot} view={view} />}
      isPaper={isPaper}
    >
      <DotFigure plot={plot} view={view} />
    </StepFrame>
  );
}

function Foot({ plot, view }: { plot: DotPlot; view: State }) {
  const t = useTranslations('debrief.interaction');
  const answer = view.counterMoves.find(({ move, revealedAt }) => move === plot.move && revealedAt !== null);
  const respondent = view.opening?.respondent.name ?? '';
  const fromSlips = view.forecasts.filter(({ move, paper }) => move === plot.move && paper);
  return (
    <FootPassages>
      <FootPassage title={t('protected', { respondent })} note={t('protectedNote')}>
        <p>
          {answer?.protects
            ? t('quoted', { words: answer.protects })
            : t(plot.came ? 'protectedUnsaid' : 'notRevealed')}
        </p>
      </FootPassage>
      <FootPassage
        title={t('expected')}
        note={plot.came ? t('came', { counterMove: counterMoveOf(plot.came).name }) : null}
      >
        <ExpectedOnCards plot={plot} view={view} />
      </FootPassage>
      {fromSlips.length > 0 ? (
        <FootPassage title={t('fromPaper')}>
          <p>
            {fromSlips
              .map(({ team, paper }) =>
                t('fromSlips', { team: teamOf(view, team).shortName, slips: paper?.slips ?? 0 }),
              )
              .join(' ')}
          </p>
        </FootPassage>
      ) : null}
      <FootPassage title={t('mirror')}>
        <p>{t('mirrorQuestion')}</p>
        {plot.alone ? <p>{t('gap')}</p> : null}
        <small>{t('agreement', { respondent })}</small>
      </FootPassage>
    </FootPassages>
  );
}
