import type { AnExercise } from './an-exercise';

/** Told last, because from then on nobody would come late; a record that a server makes begins with the first of the two. */
export function marked(table: AnExercise): void {
  table.pass(1000).record(
    {
      type: 'ExerciseForked',
      parent: { exercise: 'exr_parent', title: 'The evening before' },
      moment: { at: 1_000_000, exerciseTime: 0 },
      forkedAt: 1_000_000,
    },
    { type: 'WhatIfBegan', since: 1_000_000, joinCode: 'DEF567' },
  );
}
