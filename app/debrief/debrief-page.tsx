'use client';

import { useCallback } from 'react';
import { evolve } from '../../exercise/evolve';
import { readSeatToken } from '../entrance/seat-token';
import { useView } from '../live/use-views';
import { ExerciseBand } from '../parts/exercise-band';
import { ConnectionBanner } from '../seat/connection-banner';
import { SeatGate } from '../seat/seat-gate';
import { BandWords } from './band-words';
import { DebriefBoard } from './debrief-board';
import styles from './debrief-page.module.css';

/** The debrief board on a page of its own, for the projector or a laptop, with any seat of this device. */
export function DebriefPage({ exerciseId }: { exerciseId: string }) {
  const findToken = useCallback(async () => readSeatToken(exerciseId), [exerciseId]);
  return (
    <SeatGate exerciseId={exerciseId} findToken={findToken} evolve={evolve}>
      <Screen />
    </SeatGate>
  );
}

function Screen() {
  const view = useView();
  return (
    <div className={styles.screen}>
      <div data-no-print>
        <ExerciseBand isRehearsal={view.isRehearsal} isWhatIf={view.fork !== null}>
          <BandWords view={view} />
        </ExerciseBand>
        <ConnectionBanner />
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        <DebriefBoard />
      </main>
    </div>
  );
}
