'use client';

import { useTranslations } from 'next-intl';
import { counterMoves } from '../../../framework/counter-moves';
import { useSeat, useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { Kicker } from '../../parts/kicker';
import { TeamGlyph } from '../../parts/team-glyph';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { teamsOf } from '../frame/console-tools';
import styles from '../frame/page.module.css';

/** Who has locked a forecast; the numbers side by side once the counter-move is known, and not a moment before. */
export function ForecastsShown({ move }: { move: number }) {
  const t = useTranslations('control.forecasts');
  const view = useView();
  const teams = teamsOf(view);
  const forecasts = view.forecasts.filter((forecast) => forecast.move === move);
  const isBlind = useSeat()?.role === 'simcell' && forecasts.length === 0;
  const revealed = view.counterMoves.find((choice) => choice.move === move && choice.revealedAt !== null);
  const shown = teams.flatMap((team) => {
    const odds = forecasts.find((forecast) => forecast.team === team.id)?.odds;
    return odds ? [{ team, odds }] : [];
  });
  return (
    <section aria-label={t('title')}>
      <Kicker note={isBlind ? null : t('locked', { locked: forecasts.length, teams: teams.length })}>
        {t('title')}
      </Kicker>
      {shown.length === 0 ? (
        <p className={styles.empty}>{t(revealed ? 'noneLocked' : 'hidden')}</p>
      ) : (
        <table className={styles.forecasts}>
          <thead>
            <tr>
              <th scope="col">{t('counterMove')}</th>
              {shown.map(({ team }) => (
                <th key={team.id} scope="col">
                  <TeamGlyph place={team.place} letter={team.letter} name={team.name} size={20} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counterMoves.map((one) => {
              const isIt = revealed?.counterMove === one.id;
              return (
                <tr key={one.id} className={classNames(isIt && styles.happened)}>
                  <th scope="row">
                    <span className={styles.code}>{one.id}</span> {one.name}
                    {isIt ? <VisuallyHidden> {t('happened')}</VisuallyHidden> : null}
                  </th>
                  {shown.map(({ team, odds }) => (
                    <td key={team.id} className={classNames(odds[one.id] === 0 && styles.zero)}>
                      {odds[one.id]}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
