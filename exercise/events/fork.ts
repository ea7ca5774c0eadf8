import type { ForkMoment, ForkParent } from '../state';

/** This record is a what-if: what follows, up to `WhatIfBegan`, is copied from another exercise. The first event of it. */
export interface ExerciseForked {
  type: 'ExerciseForked';
  parent: ForkParent;
  moment: ForkMoment;
  /** When it was made, in epoch milliseconds; the event itself has the instant at which the parent began. */
  forkedAt: number;
}

/** The copied stretch ends here. The clocks stand, the join code is another one, and nobody of the parent is here. */
export interface WhatIfBegan {
  type: 'WhatIfBegan';
  /** From when on the clocks stand, in epoch milliseconds: the moment that was chosen. */
  since: number;
  joinCode: string;
}
