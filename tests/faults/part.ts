import type { Tally } from './tally';

/** How often each thing is done. */
export interface Rounds {
  kills: number;
  firstStarts: number;
  stops: number;
  fills: number;
  cuts: number;
  races: number;
  lostProcesses: number;
  sleepers: number;
  traced: number;
  /** Messages of the fuzz; a fifth as many requests go over HTTP. */
  fuzzed: number;
}

/** What a part is run with. */
export interface Run {
  rounds: Rounds;
  seed: number;
  tally: Tally;
}

/** One kind of fault on one kind of store. */
export interface Part {
  name: string;
  run(run: Run): Promise<void>;
}
