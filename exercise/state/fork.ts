/** The exercise of which a what-if is a copy. */
export interface ForkParent {
  exercise: string;
  title: string;
}

/** The moment up to which a what-if is a copy. */
export interface ForkMoment {
  /** In epoch milliseconds. */
  at: number;
  /** The exercise time then, in milliseconds. */
  exerciseTime: number;
}

/** What an exercise that is a what-if says of where it comes from. */
export interface Fork {
  parent: ForkParent;
  moment: ForkMoment;
  /** When it was made, in epoch milliseconds. */
  forkedAt: number;
  /** When the copied stretch ended; null within it. */
  begunAt: number | null;
}
