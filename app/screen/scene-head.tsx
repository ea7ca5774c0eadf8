'use client';

import type { ReactNode } from 'react';
import type { State } from '../../exercise/state';
import { MoveWords, StepWords } from './move-words';
import { RoomClock } from './room-clock';
import { RoomKicker } from './room-kicker';
import styles from './scene-head.module.css';

/** The first line of a scene that needs the whole width: what it is, and at its end move, step and time. */
export function SceneHead({ view, children }: { view: State; children: ReactNode }) {
  return (
    <RoomKicker
      as="h1"
      note={
        <span className={styles.note}>
          <span>
            <MoveWords view={view} />
          </span>
          <span>
            <StepWords view={view} />
          </span>
          <RoomClock size="line" />
        </span>
      }
    >
      {children}
    </RoomKicker>
  );
}
