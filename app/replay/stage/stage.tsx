'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, useEffect, useMemo, useState } from 'react';
import { LiveOver, type SeatKey } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { roomScreen } from '../read/choices';
import { ReplayConnection } from '../replay-connection';
import { SeenScreen } from './seen-screen';
import styles from './stage.module.css';

/**
 * The screen of a seat as it was. What is on it cannot be pressed, until somebody wants to open its tabs and folds; even then
 * nothing is sent, and no link leads away.
 */
export function Stage({ seatKey, live, from }: { seatKey: SeatKey; live: LiveState; from: string }) {
  const t = useTranslations('replay');
  const taken = t('taken');
  const connection = useMemo(
    () => new ReplayConnection({ ok: false, code: 'Replay', message: taken }),
    [taken],
  );
  const [isFree, setFree] = useState(false);
  useEffect(() => connection.show(live), [connection, live]);
  const hasCome = baseView(live).opening !== null || live.channels[`seat:${live.seat}`] !== undefined;
  return (
    <>
      <label className={styles.free}>
        <input type="checkbox" checked={isFree} onChange={(event) => setFree(event.target.checked)} />
        <span>
          {t('free')} <small>{t('freeNote')}</small>
        </span>
      </label>
      <div className={styles.scroll}>
        {hasCome ? (
          <div className={styles.seen} inert={!isFree} onClickCapture={stay}>
            <LiveOver connection={connection} seatKey={seatKey}>
              <SeenScreen exerciseId={seatKey.exerciseId} isRoom={from === roomScreen} />
            </LiveOver>
          </div>
        ) : (
          <EmptyState title={t('notYet')}>{t('notYetNext')}</EmptyState>
        )}
      </div>
    </>
  );
}

/** A link of the past leads nowhere. */
function stay(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
}
