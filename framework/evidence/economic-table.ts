import type { TableEntry } from './table-entry';

/** Table 1.2: four persuasive and six coercive measures of the economy. */
export const economicTable: readonly TableEntry[] = [
  {
    id: 'EP1',
    sphere: 'economic',
    tendency: 'persuasive',
    text: 'Inducements in trade: lower tariffs, direct buying, favoured status, subsidies, licences to import or export',
    matches: [{ tool: 'T23', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.2, persuasive, lines 851 to 856' },
  },
  {
    id: 'EP2',
    sphere: 'economic',
    tendency: 'persuasive',
    text: 'Investment',
    matches: [{ tool: 'T23', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.2, persuasive, line 858' },
  },
  {
    id: 'EP3',
    sphere: 'economic',
    tendency: 'persuasive',
    text: 'Relief from debt',
    matches: [
      { tool: 'T05', how: 'same' },
      { tool: 'T23', how: 'same' },
    ],
    source: { work: 'WPF-2016', place: 'Table 1.2, persuasive, line 859' },
  },
  {
    id: 'EP4',
    sphere: 'economic',
    tendency: 'persuasive',
    text: 'More aid',
    matches: [{ tool: 'T05', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.2, persuasive, line 860' },
  },
  {
    id: 'EC1',
    sphere: 'economic',
    tendency: 'coercive',
    text: 'Controls on technology',
    matches: [
      { tool: 'T03', how: 'near' },
      { tool: 'T22', how: 'same' },
    ],
    source: { work: 'WPF-2016', place: 'Table 1.2, coercive, line 854' },
  },
  {
    id: 'EC2',
    sphere: 'economic',
    tendency: 'coercive',
    text: 'Changing exchange rates',
    matches: [{ tool: 'T03', how: 'near' }],
    source: { work: 'WPF-2016', place: 'Table 1.2, coercive, line 863' },
  },
  {
    id: 'EC3',
    sphere: 'economic',
    tendency: 'coercive',
    text: 'Discouraging or forbidding foreign direct investment; taking investment out',
    matches: [
      { tool: 'T03', how: 'same' },
      { tool: 'T22', how: 'same' },
    ],
    source: { work: 'WPF-2016', place: 'Table 1.2, coercive, lines 864 to 866' },
  },
  {
    id: 'EC4',
    sphere: 'economic',
    tendency: 'coercive',
    text: 'Less aid, or none for a time; pressing for this at the IMF and the World Bank',
    matches: [{ tool: 'T05', how: 'withdrawal' }],
    source: { work: 'WPF-2016', place: 'Table 1.2, coercive, lines 867 to 869' },
  },
  {
    id: 'EC5',
    sphere: 'economic',
    tendency: 'coercive',
    text: 'Embargoes on everything or on chosen goods',
    matches: [
      { tool: 'T03', how: 'same' },
      { tool: 'T22', how: 'same' },
    ],
    source: { work: 'WPF-2016', place: 'Table 1.2, coercive, line 870' },
  },
  {
    id: 'EC6',
    sphere: 'economic',
    tendency: 'coercive',
    text: 'Seizing what elites own who bear responsibility for atrocities',
    matches: [{ tool: 'T22', how: 'same' }],
    source: { work: 'WPF-2016', place: 'Table 1.2, coercive, lines 871 to 873' },
  },
];
