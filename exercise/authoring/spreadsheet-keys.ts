/** What a column of a spreadsheet can be read as, in the order in which a screen offers them and doubts are settled. */
export const spreadsheetKeys = [
  'id',
  'number',
  'time',
  'title',
  'text',
  'from',
  'to',
  'method',
  'type',
  'expected',
  'objective',
  'controller',
  'notes',
  'status',
  'phase',
  'trigger',
  'location',
  'date',
  'scenarioTime',
  'duration',
] as const;
/** One of these. */
export type SpreadsheetKey = (typeof spreadsheetKeys)[number];
