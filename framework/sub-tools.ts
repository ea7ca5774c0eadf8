import type { Source } from './source';
import type { ToolId } from './tools';

/** The four narrower tools that Annex C names inside its definitions. */
export const subToolIds = [
  'investment-restrictions',
  'communications-disruption',
  'humanitarian-assistance',
  'electoral-assistance',
] as const;
/** Id of a narrower tool. */
export type SubToolId = (typeof subToolIds)[number];

/** A narrower tool. */
export interface SubTool {
  id: SubToolId;
  name: string;
  /** The name inside a sentence. */
  phrase: string;
  /** The tools whose definition names it. */
  partOf: readonly ToolId[];
  source: Source;
}

/** The narrower tools. */
export const subTools: readonly SubTool[] = [
  {
    id: 'investment-restrictions',
    name: 'Investment restrictions',
    phrase: 'investment restrictions',
    partOf: ['T03', 'T22'],
    source: { work: 'USHMM-2023', place: 'Annex C, lines 417 and 437' },
  },
  {
    id: 'communications-disruption',
    name: 'Disruption of communications networks',
    phrase: 'disruption of communications networks',
    partOf: ['T04'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 418' },
  },
  {
    id: 'humanitarian-assistance',
    name: 'Humanitarian assistance',
    phrase: 'humanitarian assistance',
    partOf: ['T05'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 419' },
  },
  {
    id: 'electoral-assistance',
    name: 'Electoral assistance',
    phrase: 'electoral assistance',
    partOf: ['T05'],
    source: { work: 'USHMM-2023', place: 'Annex C, line 419' },
  },
];
