import type { State } from '../../../exercise/state';
import { scopeNoteOf } from '../../../framework/scope';
import type { Redaction } from '../redact';
import { csvOf } from '../tables/csv';
import type { Table } from '../tables/table';
import type { PageWords } from '../tables/workbook';
import { asRunTable } from './as-run-table';
import { legendTable } from './legend-table';
import { mselWords as t } from './msel-words';
import { plannedTable } from './planned-table';

/** What an export of the MSEL is made from. */
export interface MselExport {
  /** The whole state, or the lead's. */
  state: State;
  /** Up to when, in epoch milliseconds. */
  now: number;
  redaction: Redaction;
  /** What the exercise is beside an exercise, such as a what-if; written above every table. */
  marks?: readonly string[];
}

/** Both MSELs and their legend, as the sheets of one workbook with the words of its pages. */
export function mselSheets(given: MselExport): { tables: Table[]; page: PageWords } {
  const { state, now, redaction } = given;
  const above = linesAbove(given);
  const tables = [plannedTable(state, now), asRunTable(state, now, redaction), legendTable(state)];
  return {
    tables: tables.map((table) => ({ ...table, above })),
    page: { head: above[0] ?? '', foot: above[1] ?? '' },
  };
}

/** The MSEL as planned, as CSV. */
export function plannedCsv(given: MselExport): string {
  return csvOf(withLines(given, plannedTable(given.state, given.now)));
}

/** The MSEL as run, as CSV. */
export function asRunCsv(given: MselExport): string {
  return csvOf(withLines(given, asRunTable(given.state, given.now, given.redaction)));
}

const withLines = (given: MselExport, table: Table): Table => ({ ...table, above: linesAbove(given) });

function linesAbove({ state, marks = [] }: MselExport): string[] {
  const { startedAt, openedAt } = state.clock;
  const date = new Date(startedAt ?? openedAt).toISOString().slice(0, 10);
  return [
    [t('exercise'), state.opening?.title ?? '', date, ...marks].join(' · '),
    `${scopeNoteOf('not-predictive').text} ${scopeNoteOf('not-a-recommendation').text}`,
    t('forStaff'),
  ];
}
