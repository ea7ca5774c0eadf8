'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import styles from '../frame/page.module.css';
import { MoveChoice } from '../pace/move-choice';
import { CounterMoveChoice } from './counter-move-choice';
import { CounterMoveForm } from './counter-move-form';
import { ForecastsShown } from './forecasts-shown';

/** The other side's answer in a move: chosen from the menu before anybody sees a forecast, then released in its branch. */
export function CounterMovePage() {
  const t = useTranslations('control.counterMove');
  const view = useView();
  const lines = (view.script?.injects ?? []).filter((line) => line.kind === 'counter-move');
  const moves = [...new Set(lines.map((line) => line.move))];
  const [picked, setPicked] = useState<number | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const now = view.step?.move ?? 0;
  const move = picked ?? (moves.includes(now) ? now : (moves.find((one) => one > now) ?? moves.at(-1)));
  const inject = lines.find((line) => line.move === move);
  if (move === undefined || !inject) {
    return <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>;
  }
  const choice = view.counterMoves.find((one) => one.move === move);
  return (
    <div className={styles.page}>
      <section aria-label={t('title')}>
        <Kicker note={<MoveChoice moves={moves} move={move} onChange={setPicked} />}>
          {t('titleOfMove', { move, name: view.opening?.respondent.name ?? '' })}
        </Kicker>
        {choice && !isChanging ? (
          <CounterMoveChoice choice={choice} inject={inject} onChange={() => setIsChanging(true)} />
        ) : (
          <CounterMoveForm
            key={move}
            inject={inject}
            choice={choice ?? null}
            onDone={() => setIsChanging(false)}
          />
        )}
      </section>
      <ForecastsShown move={move} />
    </div>
  );
}
