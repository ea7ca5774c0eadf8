'use client';

import { useTranslations } from 'next-intl';
import { brierScore } from '../../../exercise/calibration';
import type { Odds, State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { usePrivate } from '../../live/use-private';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { playedMoves } from '../read/played-moves';
import styles from './own.module.css';

/** What this person forecast alone, beside what came. The score is made on this device and shown here alone. */
export function OwnCalibration({ view, team }: { view: State; team: string | null }) {
  const t = useTranslations('debrief.participant');
  const moves = playedMoves(view).filter(({ move }) =>
    view.stepsOpened.some((one) => one.move === move && one.step === 'anticipate'),
  );
  if (moves.length === 0) return null;
  return (
    <div className={styles.part}>
      <Kicker as="h2" note={t('onlyYou')}>
        {t('calibration.title')}
      </Kicker>
      {moves.map(({ move }) => (
        <OwnForecast key={move} view={view} team={team} move={move} />
      ))}
      <p className={styles.result}>
        {t('calibration.starter')} {t('calibration.agreement')}
      </p>
    </div>
  );
}

function OwnForecast({ view, team, move }: { view: State; team: string | null; move: number }) {
  const t = useTranslations('debrief.participant.calibration');
  const { content } = usePrivate<{ odds: Odds }>('forecast', move);
  const came = view.counterMoves.find((one) => one.move === move && one.revealedAt !== null)?.counterMove;
  if (content === undefined) return null;
  if (!came) return <p className={styles.result}>{t('notCame', { move })}</p>;
  return (
    <>
      {content ? (
        <>
          <p className={styles.answer}>
            {t('gave', { move, percent: content.odds[came], counterMove: counterMoveOf(came).name })}
          </p>
          <p className={styles.result}>{t('score', { score: brierScore(content.odds, came).toFixed(2) })}</p>
        </>
      ) : (
        <p className={styles.result}>{t('nothing', { move })}</p>
      )}
      <TeamMedian view={view} team={team} move={move} came={came} />
    </>
  );
}

interface TeamMedianProps {
  view: State;
  team: string | null;
  move: number;
  came: keyof Odds;
}

/** The gap between what the team's people gave alone and what the team stated, which it alone is told. */
function TeamMedian({ view, team, move, came }: TeamMedianProps) {
  const t = useTranslations('debrief.participant.calibration');
  const own = useView().privateForecasts.find((one) => one.move === move && one.team === team);
  if (team === null || !own) return null;
  const stated = view.forecasts.find((one) => one.move === move && one.team === team)?.odds?.[came];
  const { median } = own.spread[came];
  return (
    <p className={styles.result}>
      {stated === undefined ? t('teamUnsaid', { median }) : t('team', { median, stated })}
    </p>
  );
}
