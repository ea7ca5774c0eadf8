'use client';

import { useTranslations } from 'next-intl';
import { counterMoves } from '../../../framework/counter-moves';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { Kicker } from '../../parts/kicker';
import { TeamGlyph } from '../../parts/team-glyph';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { placedTeam } from '../placed-team';
import { useOwnTeam } from '../use-own-team';
import styles from './forecast-comparison.module.css';

/** The forecasts that may be seen, side by side with what happened. No score comes of it, and none is shown. */
export function ForecastComparison({ move }: { move: number }) {
  const t = useTranslations('play.reveal');
  const view = useView();
  const own = useOwnTeam();
  const happened = view.counterMoves.find((choice) => choice.move === move && choice.revealedAt !== null);
  const columns = view.forecasts.flatMap((forecast) => {
    const team = forecast.move === move && forecast.odds ? placedTeam(view, forecast.team) : null;
    return team && forecast.odds ? [{ team, odds: forecast.odds }] : [];
  });
  if (columns.length === 0) return null;
  return (
    <section>
      <Kicker note={t('outOf')}>{t(columns.length === 1 ? 'ownForecast' : 'forecasts')}</Kicker>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map(({ team }) => (
              <th key={team.id} scope="col" className={styles.team}>
                <TeamGlyph place={team.place} letter={team.letter} name={team.name} />
                {team.id === own?.id ? <span className={styles.own}>{t('yours')}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counterMoves.map((counterMove) => {
            const isIt = counterMove.id === happened?.counterMove;
            return (
              <tr key={counterMove.id} className={classNames(isIt && styles.happened)}>
                <th scope="row" className={styles.name}>
                  {counterMove.name}
                  {isIt ? <span className={styles.mark}>{t('happened')}</span> : null}
                </th>
                {columns.map(({ team, odds }) => (
                  <td
                    key={team.id}
                    className={classNames(styles.figure, odds[counterMove.id] === 0 && styles.zero)}
                  >
                    {odds[counterMove.id]}
                    <VisuallyHidden> {team.shortName}</VisuallyHidden>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
