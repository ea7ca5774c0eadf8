import type { SubToolId } from '../sub-tools';
import type { ToolId } from '../tools';
import type { FindingId } from './finding';

/** That a finding bears on a tool. */
export interface CrosswalkLink {
  tool: ToolId;
  /** The narrower tool that it bears on; absent where it is about the tool as a whole. */
  subTool?: SubToolId;
  finding: FindingId;
  /** `source`: the review speaks of this very tool; `ours`: that the finding bears on it is our inference. */
  basis: 'source' | 'ours';
  /** Why we hold it, for links that are ours. */
  because?: string;
}
