import type { TableEntry } from './table-entry';

/** Table 1.3: three persuasive and two coercive measures of law. */
export const legalTable: readonly TableEntry[] = [
  {
    id: 'LP1',
    sphere: 'legal',
    tendency: 'persuasive',
    text: 'Fact-finding',
    alsoAs: 'DP3',
    matches: [{ tool: 'T07', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.3, persuasive, line 1059' },
  },
  {
    id: 'LP2',
    sphere: 'legal',
    tendency: 'persuasive',
    text: 'Arbitration',
    matches: [{ tool: 'T08', how: 'near' }],
    source: { work: 'WPF-2016', place: 'Table 1.3, persuasive, line 1060' },
  },
  {
    id: 'LP3',
    sphere: 'legal',
    tendency: 'persuasive',
    text: 'Amnesty or immunity',
    matches: [{ tool: 'T13', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.3, persuasive, line 1061' },
  },
  {
    id: 'LC1',
    sphere: 'legal',
    tendency: 'coercive',
    text: 'Indictments in a country’s own courts',
    matches: [{ tool: 'T15', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.3, coercive, line 1065' },
  },
  {
    id: 'LC2',
    sphere: 'legal',
    tendency: 'coercive',
    text: 'Sending a case to an international court, from indictment and arrest warrant to sentence',
    matches: [{ tool: 'T15', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.3, coercive, lines 1066 to 1069' },
  },
];
