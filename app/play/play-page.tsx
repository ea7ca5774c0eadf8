'use client';

import { type ReactNode, useCallback, useState } from 'react';
import { readSeatToken } from '../entrance/seat-token';
import { ExerciseBand } from '../parts/exercise-band';
import { SeatGate } from '../seat/seat-gate';
import { Play } from './play';
import styles from './play-page.module.css';

/** The band, and under it the seat that this device has in the exercise. */
export function PlayPage({ exerciseId }: { exerciseId: string }) {
  const [bandWords, setBandWords] = useState<ReactNode>(null);
  const findToken = useCallback(async () => readSeatToken(exerciseId), [exerciseId]);
  return (
    <div className={styles.page}>
      <ExerciseBand>{bandWords}</ExerciseBand>
      <SeatGate exerciseId={exerciseId} findToken={findToken}>
        <Play exerciseId={exerciseId} onBandWords={setBandWords} />
      </SeatGate>
    </div>
  );
}
