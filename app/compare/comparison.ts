import type { ProcessFacts } from '../../exercise/comparing/process-facts';
import type { MoveBeside } from '../../exercise/comparing/side-by-side';

/** A what-if beside the exercise that it is a copy of, as the server tells it. Instants in epoch milliseconds. */
export interface Pair {
  parent: { exercise: string; title: string };
  fork: { exercise: string; moment: { at: number; exerciseTime: number }; forkedAt: number };
  teams: { id: string; name: string }[];
  moves: MoveBeside[];
}

/** A run of the scenario in numbers of process. */
export interface Run {
  isThis: boolean;
  facts: ProcessFacts;
}

/** What an exercise can be compared with, as the server tells it. */
export interface Comparison {
  title: string;
  isCase: boolean;
  isWhatIf: boolean;
  /** Whether whoever asked leads it; nobody else is told runs. */
  isLead: boolean;
  pairs: Pair[];
  runs: Run[];
}
