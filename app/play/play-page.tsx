'use client';

import { useCallback, useState } from 'react';
import { evolveShared } from '../../exercise/evolve-shared';
import { readSeatToken } from '../entrance/seat-token';
import { tokenOfAddress } from '../entrance/token-of-address';
import { ExerciseBand } from '../parts/exercise-band';
import { SeatGate } from '../seat/seat-gate';
import { type BandWords, Play } from './play';
import styles from './play-page.module.css';

/** The band, and under it the seat that this device has in the exercise. */
export function PlayPage({ exerciseId }: { exerciseId: string }) {
  const [words, setWords] = useState<BandWords | null>(null);
  const findToken = useCallback(async () => tokenOfAddress() ?? readSeatToken(exerciseId), [exerciseId]);
  return (
    <div className={styles.page}>
      <ExerciseBand short={words?.short} isRehearsal={words?.isRehearsal} isWhatIf={words?.isWhatIf}>
        {words?.whole}
      </ExerciseBand>
      <SeatGate exerciseId={exerciseId} findToken={findToken} evolve={evolveShared}>
        <Play onBandWords={setWords} />
      </SeatGate>
    </div>
  );
}
