'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, memo, useEffect, useMemo } from 'react';
import { HeldLive, LiveOver, type SeatKey } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { EmptyState } from '../../parts/empty-state';
import { ReplayConnection } from '../replay-connection';
import { SeenScreen } from './seen-screen';
import styles from './stage.module.css';

/**
 * The screen of a seat as it was. What is on it cannot be pressed, until somebody wants to open its tabs and folds; even then
 * nothing is sent, and no link leads away.
 */
export const Stage = memo(function Stage({
  seatKey,
  live,
  isFree,
}: {
  seatKey: SeatKey;
  live: LiveState;
  /** Its tabs and folds may be used. */
  isFree: boolean;
}) {
  const t = useTranslations('replay');
  const taken = t('taken');
  const connection = useMemo(
    () => new ReplayConnection({ ok: false, code: 'Replay', message: taken }),
    [taken],
  );
  useEffect(() => connection.show(live), [connection, live]);
  const hasCome = baseView(live).opening !== null || live.channels[`seat:${live.seat}`] !== undefined;
  return (
    <section className={styles.scroll} data-moment={live.stillAt} aria-label={t('stage')} {...scroller}>
      {hasCome ? (
        <div className={classNames(styles.seen, isFree && styles.free)} inert={!isFree} onClickCapture={stay}>
          <LiveOver connection={connection} seatKey={seatKey}>
            <HeldLive value={live}>
              <SeenScreen exerciseId={seatKey.exerciseId} isRoom={live.seat === ''} />
            </HeldLive>
          </LiveOver>
        </div>
      ) : (
        <div className={styles.empty}>
          <EmptyState title={t('notYet')}>{t('notYetNext')}</EmptyState>
        </div>
      )}
    </section>
  );
});

/** What cannot be touched can still be read to its end: not every browser lets keys reach what scrolls by itself. */
const scroller = { tabIndex: 0 };

/** A link of the past leads nowhere. */
function stay(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
}
