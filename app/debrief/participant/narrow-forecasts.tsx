'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { classNames } from '../../parts/class-names';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { Kicker } from '../../parts/kicker';
import { type DotPlot, dotPlots, valueGiven } from '../read/dot-plot';
import { TeamMark } from '../team-mark';
import styles from './narrow.module.css';

/** The forecasts as a small table for each move, with what came marked. */
export function NarrowForecasts({ view }: { view: State }) {
  const t = useTranslations('debrief');
  const plots = dotPlots(view);
  if (plots.length === 0) return <p className={styles.quiet}>{t('interaction.empty')}</p>;
  return (
    <>
      {plots.map((plot) => (
        <section key={plot.move}>
          <Kicker as="h2">{t('move', { move: plot.move })}</Kicker>
          {plot.teams.length > 0 ? <MoveTable plot={plot} view={view} /> : <OnlyAnswer plot={plot} />}
          <Protected plot={plot} view={view} />
        </section>
      ))}
      <p className={styles.quiet}>
        {t('interaction.agreement', { respondent: view.opening?.respondent.name ?? '' })}
      </p>
    </>
  );
}

function MoveTable({ plot, view }: { plot: DotPlot; view: State }) {
  const t = useTranslations('debrief.interaction');
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('label', { move: plot.move })}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{t('counterMove')}</th>
          {plot.teams.map((team) => (
            <th key={team} scope="col" className={styles.number}>
              <TeamMark view={view} team={team} size="1.25rem" />
            </th>
          ))}
          {plot.alone ? (
            <th scope="col" className={styles.number}>
              {t('private')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {plot.rows.map((row) => (
          <tr key={row.counterMove} className={classNames(row.came && styles.came)}>
            <th scope="row">
              {counterMoveOf(row.counterMove).name}
              {row.came ? <small>{t('thisCame')}</small> : null}
            </th>
            {plot.teams.map((team) => (
              <td key={team} className={styles.number}>
                {valueGiven(row, team)}
              </td>
            ))}
            {plot.alone ? <td className={styles.number}>{plot.alone[row.counterMove].median}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A move in which nobody forecast. */
function OnlyAnswer({ plot }: { plot: DotPlot }) {
  const t = useTranslations('debrief.interaction');
  return (
    <p className={styles.quoted}>
      {t('noForecast')} {plot.came ? t('cameSentence', { counterMove: counterMoveOf(plot.came).name }) : null}
    </p>
  );
}

function Protected({ plot, view }: { plot: DotPlot; view: State }) {
  const t = useTranslations('debrief.interaction');
  const answer = view.counterMoves.find(({ move, revealedAt }) => move === plot.move && revealedAt !== null);
  if (!answer?.protects) return null;
  return (
    <p className={styles.quoted}>
      {t('protected', { respondent: view.opening?.respondent.name ?? '' })}:{' '}
      {t('quoted', { words: answer.protects })}
    </p>
  );
}
