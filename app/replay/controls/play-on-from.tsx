'use client';

import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { ForkButton } from '../../compare/fork-button';
import styles from './play-on-from.module.css';

interface PlayOnFromProps {
  exerciseId: string;
  /** The instant that is shown, in epoch milliseconds. */
  at: number;
  /** What was known at it. */
  view: State;
}

/** The way into a what-if from the moment that is shown, for the lead; there is none once play was over. */
export function PlayOnFrom({ exerciseId, at, view }: PlayOnFromProps) {
  if (view.phase !== 'lobby' && view.phase !== 'running') return null;
  return (
    <div className={styles.place}>
      <ForkButton
        exerciseId={exerciseId}
        moment={{ at: Math.floor(at) }}
        time={exerciseTime(view.clock, at)}
      />
    </div>
  );
}
