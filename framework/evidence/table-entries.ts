import { diplomaticTable } from './diplomatic-table';
import { economicTable } from './economic-table';
import { legalTable } from './legal-table';
import { militaryTable } from './military-table';
import type { TableEntry } from './table-entry';

/**
 * The fifty-one measures that the 2016 review lists, in the order of its tables. Two are listed twice and say so in `alsoAs`:
 * resolutions of the UN in both columns of Table 1.1, fact-finding among diplomatic and legal tools. "Favoured status" is named in
 * DP7 and EP1 too, but as one of several things in entries that differ.
 */
export const tableEntries: readonly TableEntry[] = [
  ...diplomaticTable,
  ...economicTable,
  ...legalTable,
  ...militaryTable,
];
