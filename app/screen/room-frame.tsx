'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { State } from '../../exercise/state';
import { ExerciseBand } from '../parts/exercise-band';
import { RoomBandWords } from './room-band-words';
import { RoomBroadcast } from './room-broadcast';
import { RoomFoot } from './room-foot';
import styles from './room-frame.module.css';
import { RoomTools } from './room-tools';

export interface RoomFrameProps {
  view: State;
  isOffline: boolean;
  /** A pause has no scenario word, and no foot but the connection. */
  isBare?: boolean;
  children: ReactNode;
}

/** The band, the scene, the foot. One picture without scrolling; on a phone it becomes a page. */
export function RoomFrame({ view, isOffline, isBare = false, children }: RoomFrameProps) {
  const t = useTranslations('room');
  return (
    <div className={styles.room}>
      <ExerciseBand size="room" isRehearsal={view.isRehearsal} isWhatIf={view.fork !== null}>
        {isBare ? t('band.bare') : <RoomBandWords view={view} />}
      </ExerciseBand>
      <RoomBroadcast view={view} />
      {isBare ? (
        <div className={styles.bare}>{children}</div>
      ) : (
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      )}
      <RoomFoot view={view} isOffline={isOffline} isBare={isBare} />
      <RoomTools />
    </div>
  );
}
