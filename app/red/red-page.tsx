'use client';

import { useCallback, useEffect, useState } from 'react';
import { evolve } from '../../exercise/evolve';
import { readSeatToken } from '../entrance/seat-token';
import { useView } from '../live/use-views';
import { ExerciseBand } from '../parts/exercise-band';
import { SeatGate } from '../seat/seat-gate';
import { RedScreen } from './red-screen';

/** What the band says of the exercise beside EXERCISE. */
interface Marks {
  isRehearsal: boolean;
  isWhatIf: boolean;
}

/** The band, and under it the red cell's part of the exercise, for the seat of this device. */
export function RedPage({ exerciseId }: { exerciseId: string }) {
  const [marks, setMarks] = useState<Marks | null>(null);
  const findToken = useCallback(async () => readSeatToken(exerciseId), [exerciseId]);
  return (
    <>
      <ExerciseBand {...marks} />
      <SeatGate exerciseId={exerciseId} findToken={findToken} evolve={evolve}>
        <MarksOfView onMarks={setMarks} />
        <RedScreen exerciseId={exerciseId} />
      </SeatGate>
    </>
  );
}

/** The band stands outside of what is live, so that it is there from the first moment. */
function MarksOfView({ onMarks }: { onMarks: (marks: Marks) => void }) {
  const { isRehearsal, fork } = useView();
  const isWhatIf = fork !== null;
  useEffect(() => onMarks({ isRehearsal, isWhatIf }), [isRehearsal, isWhatIf, onMarks]);
  return null;
}
