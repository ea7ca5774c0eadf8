import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import type { Columns } from './map-columns';
import { isMark } from './mark-columns';
import type { MergedValues } from './merged-values';
import { isBlank } from './plain-words';
import { recipients } from './recipients';
import { cellAt, type SheetRow } from './sheet';
import { onItsDay } from './times/on-its-day';
import { readTime } from './times/read-time';
import type { TimeRead } from './times/time-read';

/** What reading the rows of a sheet needs to know. */
export interface RowReading {
  columns: Columns;
  values: MergedValues;
  /** Names that stand alone in cells of recipients. */
  known: ReadonlySet<string>;
  /** Plain numbers in the column of times are minutes. */
  inMinutes: boolean;
}

const optional: readonly [SpreadsheetKey, keyof ImportedInject][] = [
  ['number', 'number'],
  ['type', 'type'],
  ['expected', 'expectedAction'],
  ['objective', 'objective'],
  ['controller', 'controller'],
  ['notes', 'notes'],
  ['status', 'status'],
  ['phase', 'phase'],
  ['trigger', 'trigger'],
  ['location', 'location'],
  ['date', 'date'],
  ['scenarioTime', 'scenarioTime'],
  ['duration', 'duration'],
];

/** One row as an inject, and what is doubtful about its time. Nothing of the row is lost: what is no field stands under `more`. */
export function readInject(
  row: SheetRow,
  reading: RowReading,
  section: string | null,
): { inject: ImportedInject; doubt: TimeRead['doubt'] } {
  const { columns, values, known, inMinutes } = reading;
  const textOf = (key: SpreadsheetKey): string => {
    const column = columns.at[key];
    const cell = column === undefined ? undefined : values.at(row, column);
    return !cell || cell.error || isBlank(cell.text) ? '' : cell.text.trim();
  };
  const cellOf = (key: 'time' | 'date') => {
    const column = columns.at[key];
    return column === undefined ? undefined : values.at(row, column);
  };
  const { time: read, doubt } = onItsDay(
    readTime(cellOf('time'), inMinutes),
    cellOf('date'),
    columns.mapped.date?.heading ?? null,
  );
  const { text: time, ...when } = read;
  const inject: ImportedInject = {
    row: row.row,
    id: textOf('id') || null,
    time,
    when,
    title: textOf('title'),
    text: textOf('text'),
    from: textOf('from') || null,
    to: columns.marks.length > 0 ? marked(row, columns) : recipients(textOf('to'), known),
    method: textOf('method') || null,
    more: moreOf(row, columns),
  };
  const fields: Record<string, unknown> = { ...inject };
  for (const [key, field] of optional) {
    const text = textOf(key);
    if (text !== '') fields[field] = text;
  }
  if (section !== null) fields.section = section;
  return { inject: inOrder(fields), doubt };
}

/** Those under whose names a mark stands. */
function marked(row: SheetRow, { marks }: Columns): string[] {
  return marks.flatMap(({ number, heading }) => {
    const cell = cellAt(row, number);
    return cell && isMark(cell.text) ? [heading] : [];
  });
}

function moreOf(row: SheetRow, { others, marks }: Columns): Record<string, string> {
  const more = new Map<string, string>();
  for (const { number, column, heading } of others) {
    const cell = cellAt(row, number);
    if (!cell || cell.error || isBlank(cell.text)) continue;
    if (marks.some((column) => column.number === number)) continue;
    const name = heading ?? column;
    more.set(more.has(name) ? `${name} (${column})` : name, cell.text.trim());
  }
  return Object.fromEntries(more);
}

/** `more` stands last, for those who read the JSON. */
function inOrder({ more, ...rest }: Record<string, unknown>): ImportedInject {
  return { ...rest, more } as unknown as ImportedInject;
}
