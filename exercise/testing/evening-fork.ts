import type { AnExercise } from './an-exercise';

/**
 * Told last, because from then on nobody would come late; a record that a server makes begins with the first of the two. What
 * was shown without names stays with the parent, and is shown once more as if the people of the what-if had said the same.
 */
export function marked(table: AnExercise): void {
  const shown = table.all('AnswersShown');
  table.pass(1000).record(
    {
      type: 'ExerciseForked',
      parent: { exercise: 'exr_parent', title: 'The evening before' },
      moment: { at: 1_000_000, exerciseTime: 0 },
      forkedAt: 1_000_000,
    },
    { type: 'WhatIfBegan', since: 1_000_000, joinCode: 'DEF567' },
    ...shown,
  );
}
