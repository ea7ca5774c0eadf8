import type { Source } from '../source';
import type { ToolId } from '../tools';

/** The four tables of the 2016 review. */
export const tableSpheres = ['diplomatic', 'economic', 'legal', 'military'] as const;
/** One of the four. */
export type TableSphere = (typeof tableSpheres)[number];

/** Id of an entry: table, column and place, such as `DP1` or `NC10`. */
export type TableEntryId = `${'D' | 'E' | 'L' | 'N'}${'P' | 'C'}${number}`;

/** A tool of Annex C that an entry of the review's tables comes to. The match is ours. */
export interface TableMatch {
  tool: ToolId;
  /** `same`: the entry is the tool or a form of it; `near`: it stands beside it; `withdrawal`: it takes the tool away again. */
  how: 'same' | 'near' | 'withdrawal';
}

/** One measure that the 2016 review lists. Persuasive: engages the target; coercive: confronts it (lines 603 to 610). */
export interface TableEntry {
  id: TableEntryId;
  sphere: TableSphere;
  tendency: 'persuasive' | 'coercive';
  text: string;
  /** The entry of another column or table that lists the same measure. */
  alsoAs?: TableEntryId;
  matches: readonly TableMatch[];
  source: Source;
}
