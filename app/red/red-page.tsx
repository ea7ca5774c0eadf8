'use client';

import { useCallback } from 'react';
import { evolve } from '../../exercise/evolve';
import { readSeatToken } from '../entrance/seat-token';
import { ExerciseBand } from '../parts/exercise-band';
import { SeatGate } from '../seat/seat-gate';
import { RedScreen } from './red-screen';

/** The band, and under it the red cell's part of the exercise, for the seat of this device. */
export function RedPage({ exerciseId }: { exerciseId: string }) {
  const findToken = useCallback(async () => readSeatToken(exerciseId), [exerciseId]);
  return (
    <>
      <ExerciseBand />
      <SeatGate exerciseId={exerciseId} findToken={findToken} evolve={evolve}>
        <RedScreen exerciseId={exerciseId} />
      </SeatGate>
    </>
  );
}
