'use client';

import { FailedWords } from './failed/failed-words';
import { ExerciseBand } from './parts/exercise-band';

/** Stands for any page that failed while it was drawn. */
export default function PageFailed({ reset }: { reset: () => void }) {
  return (
    <>
      <ExerciseBand />
      <FailedWords onAgain={reset} />
    </>
  );
}
