import type { Caution, Source } from '../source';
import { type ToolId, toolOf } from '../tools';
import type { FindingId } from './finding';
import type { TableEntryId } from './table-entry';

/** That the 2016 review reports no finding on a tool: a gap in the research that it found, and no sign of an effect or of none. */
export interface NoFinding {
  tool: ToolId;
  text: string;
  /** The entries of its tables that name the tool or something near it. Empty: it does not list the tool either. */
  listedAs: readonly TableEntryId[];
  /** Findings on something close by, which say nothing about the tool itself. Empty where there are none. */
  adjacent: readonly FindingId[];
  /** Why these are near; null where there are none. */
  because: string | null;
  /** What the 2023 report notes on the tool, where it does. */
  note?: Caution;
  source: Source;
}

/** The tools on which the review reports no finding, in the order of Annex C. */
export const noFindings: readonly NoFinding[] = [
  {
    tool: 'T04',
    text: 'The 2016 review reports no finding on cyber attacks. Its table of military tools lists electronic warfare and jamming, and no study of them follows.',
    listedAs: ['NC5'],
    adjacent: [],
    because: null,
    source: { work: 'WPF-2016', place: 'Whole text, lines 1 to 1494; Table 1.4, lines 1237 to 1239' },
  },
  {
    tool: 'T10',
    text: 'The 2016 review reports no finding on military presence in peacetime. Its table of military tools lists heightened presence and shows of force, and no study of them follows.',
    listedAs: ['NC3', 'NC4'],
    adjacent: ['X12', 'X14'],
    because: 'They are about outside powers that take part in a war on one side.',
    source: { work: 'WPF-2016', place: 'Whole text, lines 1 to 1494; Table 1.4, lines 1228 to 1235' },
  },
  {
    tool: 'T17',
    text: 'The 2016 review reports no finding on refugee protection and lists no such measure.',
    listedAs: [],
    adjacent: [],
    because: null,
    note: toolOf('T17').caution,
    source: { work: 'WPF-2016', place: 'Whole text, lines 1 to 1494' },
  },
  {
    tool: 'T19',
    text: 'The 2016 review reports no finding on security guarantees. Its table of military tools lists them, and no study of them follows.',
    listedAs: ['NP3'],
    adjacent: [],
    because: null,
    source: { work: 'WPF-2016', place: 'Whole text, lines 1 to 1494; Table 1.4, line 1217' },
  },
  {
    tool: 'T20',
    text: 'The 2016 review reports no finding on support to civilian self-protection and lists no such measure.',
    listedAs: [],
    adjacent: ['D17', 'D18'],
    because: 'They are about non-violent movements for political change and outside support to them.',
    source: { work: 'WPF-2016', place: 'Whole text, lines 1 to 1494' },
  },
];

/** What there is to say where the review reports no finding on the tool; undefined where it reports some. */
export function noFindingOn(tool: ToolId): NoFinding | undefined {
  return noFindings.find((entry) => entry.tool === tool);
}
