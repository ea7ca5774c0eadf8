import type { Source } from '../source';
import type { FindingId } from './finding';

/** Findings that pull in different directions, shown together so that nobody reads one without the other. */
export interface Dispute {
  /** For example `neutral-or-partial`. */
  id: string;
  /** What is disputed, without taking a side. */
  text: string;
  findings: readonly [FindingId, FindingId, ...FindingId[]];
  source: Source;
}
