import type { TableEntry } from './table-entry';

/** The fifty-one measures that the 2016 review lists, in the order of its tables. */
export const tableEntries: readonly TableEntry[] = [];
