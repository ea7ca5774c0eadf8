import type { ToolId } from '../tools';
import type { FindingId } from './finding';

/** That a finding bears on a tool. */
export interface CrosswalkLink {
  tool: ToolId;
  finding: FindingId;
  /** `source`: the review speaks of this very tool; `ours`: that the finding bears on it is our inference. */
  basis: 'source' | 'ours';
  /** Why we hold it, for links that are ours. */
  because?: string;
}
