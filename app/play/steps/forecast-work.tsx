'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { counterMoves } from '../../../framework/counter-moves';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useLoaded } from '../../live/use-loaded';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import { ForecastRow } from '../../parts/forecast-row';
import { PenStrip } from '../../parts/pen-strip';
import { Ticks } from '../../parts/ticks';
import { UnfinishedCard } from '../card/unfinished-card';
import { PaneBar } from '../frame/pane-bar';
import { ForecastHelp } from '../help/forecast-help';
import { useScreenWidth } from '../use-screen-width';
import { ForecastLock } from './forecast-lock';
import styles from './forecast-work.module.css';
import { type ForecastDesk, useForecast } from './use-forecast';

/** What a person forecasts alone is fetched by itself: nobody waits for it. */
const loadPrivate = () => import('./private-forecast');

const isLive = ({ status, isStoreAway }: LiveState) => status === 'live' && !isStoreAway;

/** "Anticipate": 100 spread over the nine counter-moves, by one pen, then locked for good. */
export function ForecastWork({ move }: { move: number }) {
  const desk = useForecast(move);
  const width = useScreenWidth();
  const { odds, placed, draft, pen, isOpen, place } = desk;
  const alone = useLoaded(loadPrivate, isOpen);
  const isWriter = isOpen && draft.draft !== null && (pen === 'yours' || pen === 'free');
  return (
    <>
      <UnfinishedCard />
      {isOpen && alone ? <alone.default key={move} move={move} /> : null}
      {isOpen ? <ForecastPen desk={desk} /> : null}
      {width === 'phone' ? null : <ForecastTotal placed={placed} />}
      <div className={styles.rows}>
        {counterMoves.map((counterMove) => (
          <ForecastRow
            key={counterMove.id}
            code={counterMove.id}
            name={counterMove.name}
            example={counterMove.description}
            value={odds[counterMove.id]}
            most={odds[counterMove.id] + (100 - placed)}
            isLocked={!isWriter}
            onChange={(value) => void place(counterMove.id, value)}
          />
        ))}
      </div>
      {width === 'phone' ? <ForecastHelp /> : null}
      <PaneBar>{desk.locked ? <LockedWords desk={desk} /> : <ForecastLock desk={desk} />}</PaneBar>
    </>
  );
}

function ForecastPen({ desk: { draft, pen } }: { desk: ForecastDesk }) {
  const isConnected = useLive(isLive);
  const saved = draft.isSaved ? 'saved' : isConnected ? 'saving' : 'waiting';
  return (
    <div className={styles.pen}>
      <PenStrip state={pen} name={draft.draft?.penName} saved={saved} onTake={() => void draft.takePen()} />
    </div>
  );
}

function ForecastTotal({ placed }: { placed: number }) {
  const t = useTranslations('play.forecast');
  return (
    <div className={styles.total}>
      <span>{t('placed', { placed })}</span>
      <b>{placed === 100 ? t('allPlaced') : t('left', { left: 100 - placed })}</b>
      <Ticks value={placed} isWide />
    </div>
  );
}

function LockedWords({ desk: { locked } }: { desk: ForecastDesk }) {
  const t = useTranslations('play.forecast');
  const { clock } = useView();
  if (!locked) return null;
  return (
    <p className={styles.locked}>
      {t.rich('locked', {
        b: (words) => <b>{words}</b>,
        time: () => <ExerciseTime at={exerciseTime(clock, locked.lockedAt)} />,
      })}
    </p>
  );
}
