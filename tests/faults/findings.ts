/** What a comparison with the record found wrong. Nothing in any list is what is promised. */
export interface Findings {
  /** Acknowledged and not in the record, or told and no longer there. */
  lost: string[];
  /** In the record more often than once. */
  doubled: string[];
  /** Of one seat and in another order than they were acknowledged in. */
  disordered: string[];
  /** Refused, and in the record all the same. */
  uncalledFor: string[];
  /** Seats that hold something else than a fresh device of theirs is given. */
  unlike: string[];
  /** Answers that are neither yes nor no nor that the store is away. */
  strange: string[];
}

/** As it must be. */
export const nothingFound: Findings = {
  lost: [],
  doubled: [],
  disordered: [],
  uncalledFor: [],
  unlike: [],
  strange: [],
};

/** What came of a run of faults. */
export interface Outcome {
  findings: Findings;
  /** How many things the server had said yes to. */
  acknowledged: number;
  /** From each fault, or from its end where it lasts, to the next yes, in milliseconds. */
  recoveriesMs: number[];
}

/** What came of a run in which the store went away under a server that stayed. */
export interface AwayOutcome extends Outcome {
  /** How often a seat was told `StoreAway`. */
  refusals: number;
  /** Whether the process that saw the faults is still the one that answers. */
  isAlive: boolean;
}
